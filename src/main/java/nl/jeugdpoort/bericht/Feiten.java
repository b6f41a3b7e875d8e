package nl.jeugdpoort.bericht;

import java.time.LocalDate;
import java.util.List;

/**
 * The content of a message as far as terms and answers need it; no personal data. Stored beside the header as JSON.
 *
 * @param basisXsdVersie version of the shared schema that this very message says it is made with, of a retour that in XsdVersieRetour; null
 *     when its standard has none
 * @param berichtXsdVersie version of its own schema, likewise
 * @param producten one entry per ToegewezenProduct, AangevraagdProduct, StartProduct, StopProduct, Verzoek or Antwoord
 * @param retourcodes the distinct RetourCodes of a retour or JW325, in order; empty for a heenbericht
 */
public record Feiten(
        String basisXsdVersie, String berichtXsdVersie, List<Product> producten, List<String> retourcodes) {

    public static final Feiten GEEN = new Feiten(null, null, List.of(), List.of());

    /**
     * One product line. Every field may be null when the message kind does not have it or leaves it out.
     *
     * @param toewijzingNummer ToewijzingNummer
     * @param referentie ReferentieAanbieder
     * @param begin Ingangsdatum, ToewijzingIngangsdatum or Begindatum; of a Verzoek the earliest GewensteIngangsdatum of a new product,
     *     or of a changed one when that day lies after the Dagtekening
     * @param einde Einddatum or ToewijzingEinddatum
     * @param reden RedenWijziging, RedenBeeindiging or RedenAfwijzingVerzoek
     * @param status StatusAanlevering, or VerzoekAntwoord of a JW319
     */
    public record Product(
            String toewijzingNummer,
            String referentie,
            LocalDate begin,
            LocalDate einde,
            String reden,
            String status) {}
}
