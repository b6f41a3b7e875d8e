package nl.jeugdpoort.deelnemer;

/** Checks a participant's password, for channels that log in by name and password. */
public interface Inlogcontrole {

    /**
     * Whether this is the password of this participant; cheap when asked again.
     *
     * @param code code of a participant; an unknown one is simply not right
     */
    boolean klopt(String code, String wachtwoord);
}
