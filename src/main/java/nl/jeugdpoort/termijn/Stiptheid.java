package nl.jeugdpoort.termijn;

/**
 * How punctual a party is with one kind of term, or all parties are together.
 *
 * @param partij code of the party, null for all together
 * @param code code of the term
 * @param naam its Dutch name
 * @param regel how long it runs, in Dutch
 * @param aantal how many terms ended or were met
 * @param opTijd how many of these were met in time
 * @param mediaan half of those that were met took at most so many werkdagen; null when none was met
 * @param p90 nine of ten took at most so many; null when none was met
 */
public record Stiptheid(
        String partij, String code, String naam, String regel, int aantal, int opTijd, Integer mediaan, Integer p90) {

    /** The share that was met in time, in whole percents, rounded down: 100 means all. */
    public int procent() {
        return aantal == 0 ? 0 : (int) (100L * opTijd / aantal);
    }
}
