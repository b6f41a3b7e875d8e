/**
 * The iJw messages as Java: the classes below {@code v3_2} are generated from {@code xsd/ijw/3.2}.
 * May use: nothing.
 */
package nl.jeugdpoort.ijw;
