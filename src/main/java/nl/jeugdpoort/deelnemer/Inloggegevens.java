package nl.jeugdpoort.deelnemer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who logs in with a name and a password: participants by their code, people by their name; and for whom they stand. */
public interface Inloggegevens {

    /** What somebody is after login. */
    enum Rol {
        /** The participant itself, by its code. */
        DEELNEMER,
        /** A person who works for one participant. */
        MEDEWERKER,
        /** Watches the routes and decides about messages. */
        OPERATOR,
        /** Looks after participants, contacts and configuration; opens no messages and decides about none. */
        FUNCTIONEEL_BEHEERDER,
        /** Sees what concerns the gemeenten of one region and keeps its contact register. */
        REGIOBEHEERDER,
        /** Sees everything but bodies, changes nothing, reads the audit log. */
        AUDITOR;

        /** As it stands in {@code operators.yaml} and in the audit log, for example {@code functioneel-beheerder}. */
        public String woord() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The role that goes with this name and password, empty when they do not belong together; cheap when asked again. */
    Optional<Rol> rol(String naam, String wachtwoord);

    /** Whether anybody logs in by password under this name. */
    boolean bekend(String naam);

    /** What whoever logs in by password under this name is now, empty when nobody does. */
    Optional<Persoon> persoon(String naam);

    /**
     * The codes of the participants for whom somebody stands now; says nothing where the role sees all.
     *
     * @param persoon need not be one who logs in by password
     * @return empty when his region or organisation is not there
     */
    Optional<Set<String>> namens(Persoon persoon);
}
