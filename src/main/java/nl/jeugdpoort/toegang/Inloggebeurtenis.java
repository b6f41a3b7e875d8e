package nl.jeugdpoort.toegang;

import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/**
 * Somebody logged in, was refused, or logged out, at a page; or was refused with a call.
 *
 * @param naam login name; null when such a login does not exist: what was typed is told to nobody
 * @param rol null when he was refused
 * @param weg {@code formulier}, {@code oidc}, or {@code aanroep} for HTTP Basic
 */
public record Inloggebeurtenis(Soort soort, String naam, Rol rol, String weg) {

    /** What happened. */
    public enum Soort {
        INGELOGD,
        GEWEIGERD,
        UITGELOGD
    }
}
