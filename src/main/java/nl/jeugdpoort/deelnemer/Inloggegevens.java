package nl.jeugdpoort.deelnemer;

import java.util.Optional;

/** Who logs in with a name and a password: participants by their code, operators by their name. */
public interface Inloggegevens {

    /** What somebody is after login. */
    enum Rol {
        DEELNEMER,
        OPERATOR
    }

    /** The role that goes with this name and password, empty when they do not belong together; cheap when asked again. */
    Optional<Rol> rol(String naam, String wachtwoord);

    /** Whether anybody logs in by password under this name. */
    boolean bekend(String naam);
}
