/**
 * The StUF-GGK envelope (ggk0210): reading and writing Di01, Du01, Fo01, Bv03 and Fo03, and the error codes of the chain.
 * May use: bericht.
 */
package nl.jeugdpoort.stuf;
