package nl.jeugdpoort.register;

import java.time.LocalDate;

/**
 * An AangevraagdProduct of a JW315.
 *
 * @param ingang ToewijzingIngangsdatum
 * @param einde ToewijzingEinddatum, null when open
 * @param gezagsdragerBekend whether the aanbieder said to know who has authority over the client
 */
public record Aanvraag(
        String referentie, Product product, LocalDate ingang, LocalDate einde, boolean gezagsdragerBekend)
        implements MetReferentie, MetProduct {}
