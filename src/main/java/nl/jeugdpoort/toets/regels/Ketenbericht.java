package nl.jeugdpoort.toets.regels;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.toets.schema.Padlezer;
import nl.jeugdpoort.toets.schema.Padlezer.Vindplaats;

/**
 * A valid message as chain rules see it.
 *
 * @param kop its header
 * @param opgeslagen the message as stored; null when it is not, and then only rules on lists look at it
 * @param inhoud gives the body, at some cost
 */
public record Ketenbericht(Berichtkop kop, Bericht opgeslagen, Supplier<byte[]> inhoud) {

    /** The value at a path of the body. */
    public Optional<String> waarde(String pad) {
        return Optional.ofNullable(Padlezer.zoek(inhoud.get(), Set.of(pad)).get(pad))
                .map(Vindplaats::waarde);
    }
}
