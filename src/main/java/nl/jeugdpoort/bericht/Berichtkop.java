package nl.jeugdpoort.bericht;

import java.time.LocalDate;

/**
 * What a message says of itself.
 *
 * @param standaard the standard and release, for example {@code ijw/3.2}
 * @param berichtsoort for example {@code JW301}
 * @param afzender code of the party that sends this very message: 4 digits gemeente or 8 digits AGB. For a retour of 301-319
 *     this is the answering party, although its header repeats the parties of the heenbericht (iJw 3.2, flows section 7)
 * @param ontvanger code of the party that is to receive this very message
 * @param identificatie BerichtIdentificatie/Identificatie, of a retour IdentificatieRetour; at most 12 characters
 * @param dagtekening Dagtekening, of a retour DagtekeningRetour
 * @param heen the heenbericht that this message answers, null when it answers none
 * @param feiten what terms and the chain need to know of the content; holds no personal data
 */
public record Berichtkop(
        String standaard,
        String berichtsoort,
        String afzender,
        String ontvanger,
        String identificatie,
        LocalDate dagtekening,
        Heenverwijzing heen,
        Feiten feiten) {

    /** Whether this message answers another and is itself never answered. */
    public boolean isAntwoord() {
        return heen != null;
    }

    /**
     * Points at a heenbericht by its business key.
     *
     * @param afzender the party that sent the heenbericht
     * @param berichtsoort for example {@code JW301}
     * @param identificatie its BerichtIdentificatie/Identificatie
     */
    public record Heenverwijzing(String afzender, String berichtsoort, String identificatie) {}
}
