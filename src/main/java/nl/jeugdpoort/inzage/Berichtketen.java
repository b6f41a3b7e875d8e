package nl.jeugdpoort.inzage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.BerichtStatus;

/**
 * The messages about the same help, in the order in which they came.
 *
 * @param schakels heenberichten with their answers
 * @param meer whether there are more than are shown
 */
public record Berichtketen(List<Schakel> schakels, boolean meer) {

    /** A message and what was answered to it. */
    public record Schakel(Lid bericht, List<Lid> antwoorden) {}

    /**
     * One message.
     *
     * @param naam what kind of message it is in words, the kind itself when nobody says
     * @param antwoordOp id of the message that it answers, null when it answers none
     * @param hier whether it is the message that was asked for
     */
    public record Lid(
            UUID id,
            String berichtsoort,
            String naam,
            String afzender,
            String identificatie,
            BerichtStatus status,
            Instant ontvangenOp,
            UUID antwoordOp,
            boolean hier) {}

    /** Every message in it. */
    public List<UUID> ids() {
        return schakels.stream()
                .flatMap(s -> Stream.concat(Stream.of(s.bericht()), s.antwoorden().stream()))
                .map(Lid::id)
                .toList();
    }
}
