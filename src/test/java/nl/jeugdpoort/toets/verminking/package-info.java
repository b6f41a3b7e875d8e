/**
 * Fuzzing of the checker: messages damaged at random, byte by byte and part by part. Whatever comes in, it is checked in time and every
 * finding has its place.
 */
package nl.jeugdpoort.toets.verminking;
