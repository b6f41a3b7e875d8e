package nl.jeugdpoort.deelnemer;

/**
 * One login as configured.
 *
 * @param wachtwoord as {@code {id}encoded}; never log it
 */
record Inlog(String wachtwoord, Persoon persoon) {

    @Override
    public String toString() {
        return "Inlog[persoon=" + persoon + "]";
    }
}
