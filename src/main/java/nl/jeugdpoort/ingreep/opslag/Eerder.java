package nl.jeugdpoort.ingreep.opslag;

import java.util.List;

/**
 * What an earlier order did with a message, for who takes it back.
 *
 * @param gemeld whether the sender was told already
 */
public record Eerder(List<Zet> zetten, boolean gemeld) {}
