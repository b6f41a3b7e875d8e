package nl.jeugdpoort.instelling;

/**
 * One error in a file of {@code config/}, or in a setting that can come from several places.
 *
 * @param bestand path relative to the config folder, for example {@code deelnemers/0384.yaml}; empty of a setting
 * @param regel line from 1; 0 of a setting
 * @param veld path of the field, for example {@code mandaten[0].geldig-tot}; empty when the whole file is meant
 * @param melding Dutch words that follow on the field's name; never holds a secret
 */
public record Instelfout(String bestand, int regel, String veld, String melding) {

    /** An error in a setting, wherever that was given: a file, the environment, the command line. */
    public static Instelfout instelling(String naam, String melding) {
        return new Instelfout("", 0, naam, melding);
    }

    @Override
    public String toString() {
        if (bestand.isEmpty()) {
            return "instelling '" + veld + "': " + melding;
        }
        String plaats = bestand + ", regel " + regel;
        return veld.isEmpty() ? plaats + ": " + melding : plaats + ", veld '" + veld + "': " + melding;
    }
}
