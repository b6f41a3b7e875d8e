package nl.jeugdpoort.contact;

import java.util.List;

/**
 * What a delivery would do to one entry.
 *
 * @param plaats line of the document, in JSON the number in the list; null for what ends because it is not in it
 * @param kenmerk null when the line has no right one
 * @param naam of the person, null when the line was refused
 * @param verschillen what would change, empty unless the outcome is {@code gewijzigd}
 * @param bevindingen what is wrong, empty unless the outcome is {@code geweigerd}
 */
public record Voorstelregel(
        Integer plaats,
        String organisatie,
        String kenmerk,
        String naam,
        Rapport.Uitkomst uitkomst,
        List<Veldverschil> verschillen,
        List<Veldbevinding> bevindingen) {}
