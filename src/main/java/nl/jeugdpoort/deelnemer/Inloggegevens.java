package nl.jeugdpoort.deelnemer;

import java.util.Optional;

/** What participants and operators log in with, as configured now. */
public interface Inloggegevens {

    /** The stored password of a login name, empty when it is unknown or logs in by certificate only. */
    Optional<Inlog> van(String naam);

    /** Changes with every change of the configuration: whatever was derived from an older one is void. */
    long versie();

    /**
     * One login.
     *
     * @param wachtwoord as {@code {id}encoded}; never log it
     * @param operator whether this is an operator, otherwise a participant
     */
    record Inlog(String wachtwoord, boolean operator) {
        @Override
        public String toString() {
            return "Inlog[operator=" + operator + "]";
        }
    }
}
