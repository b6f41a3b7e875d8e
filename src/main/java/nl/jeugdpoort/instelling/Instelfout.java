package nl.jeugdpoort.instelling;

/**
 * One error in a file of {@code config/}.
 *
 * @param bestand path relative to the config folder, for example {@code deelnemers/0384.yaml}
 * @param regel line from 1
 * @param veld path of the field, for example {@code mandaten[0].geldig-tot}; empty when the whole file is meant
 * @param melding Dutch words that follow on the field's name; never holds a secret
 */
public record Instelfout(String bestand, int regel, String veld, String melding) {

    @Override
    public String toString() {
        String plaats = bestand + ", regel " + regel;
        return veld.isEmpty() ? plaats + ": " + melding : plaats + ", veld '" + veld + "': " + melding;
    }
}
