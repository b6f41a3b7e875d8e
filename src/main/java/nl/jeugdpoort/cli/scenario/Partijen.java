package nl.jeugdpoort.cli.scenario;

import java.util.Map;

/** The demo participants of the stories. */
final class Partijen {

    static final String APELDOORN = "0200";
    static final String NIJMEGEN = "0268";
    static final String DE_BRUG = "30300001";
    static final String DE_VLIEGER = "42420001";
    static final String SAMEN_VERDER = "65656055";

    private static final Map<String, String> NAMEN = Map.of(
            APELDOORN, "gemeente Apeldoorn",
            NIJMEGEN, "gemeente Nijmegen",
            DE_BRUG, "GI De Brug",
            DE_VLIEGER, "De Vlieger",
            SAMEN_VERDER, "Samen Verder");

    private static final Map<String, String> REGIOS =
            Map.of(APELDOORN, "Midden-IJssel/Oost-Veluwe", NIJMEGEN, "Rijk van Nijmegen");

    private Partijen() {}

    /** Name of a participant; the code itself when it is none of these. */
    static String naam(String code) {
        return NAMEN.getOrDefault(code, code);
    }

    /** Name of the region of a gemeente. */
    static String regio(String gemeente) {
        return REGIOS.get(gemeente);
    }
}
