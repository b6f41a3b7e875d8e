package nl.jeugdpoort.toets.inhoud;

import java.util.Set;

/** The classes of iJw messages that are numbered, in the order in which they begin. */
final class Klassen {

    private static final Set<String> NAMEN = Set.of(
            "Header",
            "Client",
            "ToegewezenProduct",
            "StartProduct",
            "StopProduct",
            "AangevraagdProduct",
            "Verzoek",
            "OngewijzigdProduct",
            "TeWijzigenProduct",
            "NieuwProduct",
            "Antwoord",
            "Declaratie",
            "DeclaratieAntwoord",
            "Prestatie");

    private Klassen() {}

    static boolean isKlasse(String naam) {
        return NAMEN.contains(naam);
    }
}
