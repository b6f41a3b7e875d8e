package nl.jeugdpoort.contact;

import java.util.List;
import java.util.UUID;

/**
 * A delivery that was looked at and does not count yet, or what came of it when it does.
 *
 * @param regio code of the CBS
 * @param toegepast whether it counts
 * @param kenmerk of what is shown, to say with it that it may count
 * @param rapport what it would do, or did
 * @param regels what it would do to each entry; empty once it counts
 */
public record Leveringvoorstel(
        UUID id, String regio, boolean toegepast, String kenmerk, Rapport rapport, List<Voorstelregel> regels) {}
