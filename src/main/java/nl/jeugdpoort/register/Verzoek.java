package nl.jeugdpoort.register;

/** The Verzoek of a JW317. */
public record Verzoek(String referentie) implements MetReferentie {}
