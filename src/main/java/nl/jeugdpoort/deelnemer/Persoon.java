package nl.jeugdpoort.deelnemer;

import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/**
 * Somebody who logs in, as far as that says what he may do.
 *
 * @param naam login name; of a participant its code
 * @param plaats code of the participant that he works for or is, or CBS code of the region of a regiobeheerder; null of other roles
 */
public record Persoon(String naam, Rol rol, String plaats) {}
