package nl.jeugdpoort.tussentaal;

import java.util.Map;
import java.util.Optional;

/**
 * The tussentaal of one region; never changes.
 *
 * @param zorgvormen by code
 */
public record Tussentaal(Map<String, Zorgvorm> zorgvormen) {

    /** The zorgvorm with this code, empty when the region does not buy it. */
    public Optional<Zorgvorm> zoek(String code) {
        return Optional.ofNullable(zorgvormen.get(code));
    }
}
