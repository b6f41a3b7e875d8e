package nl.jeugdpoort.toegang;

import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/**
 * Somebody logged in, was refused, or logged out, at a page.
 *
 * @param naam login name; null when such a login does not exist: what was typed is told to nobody
 * @param rol null when he was refused
 * @param weg {@code formulier} or {@code oidc}
 */
public record Inloggebeurtenis(Soort soort, String naam, Rol rol, String weg) {

    /** What happened. */
    public enum Soort {
        INGELOGD,
        GEWEIGERD,
        UITGELOGD
    }
}
