package nl.jeugdpoort.verhaal;

import java.nio.file.Path;

/**
 * Where the gateway can be reached.
 *
 * @param data its data directory, with the folders {@code in} and {@code uit}
 */
record Poortadres(int http, int jms, Path data) {}
