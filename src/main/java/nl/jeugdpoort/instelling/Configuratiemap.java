package nl.jeugdpoort.instelling;

import java.nio.file.Path;

/**
 * The folder that holds what an operator may change: deelnemers, mandaten, regio's, termijnen, lists.
 *
 * @param pad absolute path; exists
 */
public record Configuratiemap(Path pad) {}
