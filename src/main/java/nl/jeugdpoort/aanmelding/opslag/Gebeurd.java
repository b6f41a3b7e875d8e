package nl.jeugdpoort.aanmelding.opslag;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.bericht.Kluis.Gesloten;

/**
 * An event with what hangs on it but does nothing to the state.
 *
 * @param sleutel Idempotency-Key of who reported it, null when none was given
 * @param toelichting words of who reported it, locked for the case; null when there are none
 */
public record Gebeurd(UUID aanmelding, Gebeurtenis gebeurtenis, String sleutel, Gesloten toelichting) {}
