package nl.jeugdpoort.register;

/**
 * The Antwoord of a JW319.
 *
 * @param referentie ReferentieAanbieder of the verzoek
 * @param uitkomst VerzoekAntwoord: 1 refused, 2 being looked into
 * @param woonplaats the gemeente that the woonplaatsbeginsel points to, null when none
 */
public record Antwoord(String referentie, String uitkomst, String woonplaats) implements Berichtklasse {

    /** Whether this refuses the verzoek. */
    public boolean afwijzing() {
        return "1".equals(uitkomst);
    }

    /** Whether this says that a decision is to come. */
    public boolean inOnderzoek() {
        return "2".equals(uitkomst);
    }
}
