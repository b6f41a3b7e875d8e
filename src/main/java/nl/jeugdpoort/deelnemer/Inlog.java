package nl.jeugdpoort.deelnemer;

import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/**
 * One login as configured.
 *
 * @param wachtwoord as {@code {id}encoded}; never log it
 */
record Inlog(String wachtwoord, Rol rol) {

    @Override
    public String toString() {
        return "Inlog[rol=" + rol + "]";
    }
}
