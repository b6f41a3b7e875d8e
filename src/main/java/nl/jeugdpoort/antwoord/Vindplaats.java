package nl.jeugdpoort.antwoord;

import java.util.Optional;

/** Finds the class that carries the code of a finding: the nearest enclosing element with RetourCodes. */
final class Vindplaats {

    private static final int EERSTE_ONDER_INHOUD = 3;

    private Vindplaats() {}

    /**
     * The path of that class in the heenbericht, positions only above one.
     *
     * @param pad path of the finding, for example {@code /Bericht/Client/StartProducten/StartProduct[2]/Begindatum}
     * @param schema schema of the answer
     * @return empty when the finding is about the header or the message as a whole
     */
    static Optional<String> klasse(String pad, Retourschema schema) {
        String[] stappen = pad == null ? new String[0] : pad.replace("[1]", "").split("/");
        if (stappen.length < EERSTE_ONDER_INHOUD || schema.kop().naam().equals(stappen[2])) {
            return Optional.empty();
        }
        StringBuilder hier =
                new StringBuilder("/").append(stappen[1]).append('/').append(stappen[2]);
        String gevonden = hier.toString();
        Retourklasse klasse = schema.inhoud();
        for (int i = EERSTE_ONDER_INHOUD; i < stappen.length; i++) {
            klasse = klasse.delen().get(stappen[i].replaceFirst("\\[\\d+]$", ""));
            if (klasse == null) {
                break;
            }
            hier.append('/').append(stappen[i]);
            gevonden = klasse.metRetourCodes() ? hier.toString() : gevonden;
        }
        return Optional.of(gevonden);
    }
}
