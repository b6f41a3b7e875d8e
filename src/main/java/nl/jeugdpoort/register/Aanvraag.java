package nl.jeugdpoort.register;

import java.time.LocalDate;

/**
 * An AangevraagdProduct of a JW315.
 *
 * @param ingang ToewijzingIngangsdatum
 */
public record Aanvraag(String referentie, Product product, LocalDate ingang) implements MetReferentie, MetProduct {}
