package nl.jeugdpoort.aflevering.loket;

import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverkanaal;

/**
 * The delivery at the head of a lane.
 *
 * @param pogingen attempts made before
 * @param herzonden how often an operator had it sent again after it was delivered
 * @param langs the way it has to go, null for the way out that the addressee has now
 */
record Kop(long id, UUID berichtId, String ontvanger, int pogingen, int herzonden, Afleverkanaal langs) {}
