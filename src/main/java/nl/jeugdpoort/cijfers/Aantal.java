package nl.jeugdpoort.cijfers;

/** How often something happened: {@code wat} is the code of a rule or of a refusal at the door. */
public record Aantal(String wat, long aantal) {}
