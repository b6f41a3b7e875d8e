package nl.jeugdpoort.tussentaal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The tussentaal of the demo, and translations by it on 2 November 2026. */
public final class Proeftaal {

    static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);

    private static final Map<String, Tussentaal> TALEN = Tussentaallezer.lees(Path.of("config"));

    private Proeftaal() {}

    public static Tussentalen talen() {
        return gemeente -> Optional.ofNullable(TALEN.get(gemeente));
    }

    public static Vertaling vertaling() {
        return new Vertaling(talen(), new Proefnummers(), KLOK);
    }
}
