package nl.jeugdpoort.ingreep.opslag;

import java.util.UUID;
import nl.jeugdpoort.ingreep.Actie;

/**
 * An order that is carried out.
 *
 * @param naar code of the other addressee, null where the action has none
 * @param terug the order that is taken back, null for none
 */
public record Opdracht(UUID id, Actie actie, String naar, UUID terug, String actor, String reden) {}
