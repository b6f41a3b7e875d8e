package nl.jeugdpoort.aflevering.loket;

import java.util.UUID;

/**
 * The delivery at the head of a lane.
 *
 * @param pogingen attempts made before
 */
record Kop(long id, UUID berichtId, String ontvanger, int pogingen) {}
