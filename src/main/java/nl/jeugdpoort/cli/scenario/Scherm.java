package nl.jeugdpoort.cli.scenario;

import java.time.Duration;

/**
 * How a story is shown.
 *
 * @param breedte characters on a line
 * @param kleur whether to use colour; what it says also stands there in words
 * @param tempo pause after each step
 */
public record Scherm(int breedte, boolean kleur, Duration tempo) {}
