package nl.jeugdpoort.ingreep.opslag;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What went from which state to which.
 *
 * @param aflevering number of the delivery, null for the message itself, which had none yet
 * @param was state before, null when it was not there
 * @param werd state after
 */
public record Zet(Long aflevering, String was, String werd) {

    private static final String GEEN = "-";

    /** As it is kept. */
    public static String schrijf(List<Zet> zetten) {
        return zetten.stream()
                .map(z -> (z.aflevering == null ? GEEN : z.aflevering) + ":" + (z.was == null ? GEEN : z.was) + ":"
                        + z.werd)
                .collect(Collectors.joining(" "));
    }

    /** As it was kept. */
    public static List<Zet> lees(String tekst) {
        return tekst == null || tekst.isEmpty()
                ? List.of()
                : Arrays.stream(tekst.split(" ")).map(Zet::een).toList();
    }

    private static Zet een(String tekst) {
        String[] deel = tekst.split(":");
        return new Zet(
                deel[0].equals(GEEN) ? null : Long.valueOf(deel[0]), deel[1].equals(GEEN) ? null : deel[1], deel[2]);
    }
}
