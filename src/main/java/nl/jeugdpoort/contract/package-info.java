/**
 * What lies outside the messages: contracts between gemeenten and aanbieders, product code lists, and the gemeenten of the CBS. Read
 * from CSV in {@code config/}, checked, and replaced while running as a whole or not at all. Answers the questions of rules; what it does
 * not know it calls unknown, never right or wrong.
 * May use: instelling, signaal.
 */
package nl.jeugdpoort.contract;
