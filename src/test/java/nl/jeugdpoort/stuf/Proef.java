package nl.jeugdpoort.stuf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;

/** Envelopes and their maker for tests. */
final class Proef {

    static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-03T23:30:15.042Z"), ZoneOffset.UTC);
    static final StufInstellingen INSTELLINGEN = new StufInstellingen(
            new StufInstellingen.Zender("JEUGDPOORT", "jeugdpoort", "1.2"),
            new StufInstellingen.Verzenden(Duration.ofSeconds(2), Duration.ofSeconds(2), ""));
    static final Enveloppen ENVELOPPEN = new Enveloppen(INSTELLINGEN, KLOK);
    static final UUID REFERENTIE = UUID.fromString("0b0d4d5c-6d3c-4f0f-9f3e-0a1b2c3d4e5f");
    static final UUID HEEN = UUID.fromString("7f3a5b1e-1111-4222-8333-444455556666");
    static final byte[] INHOUD = "<bericht naam=\"Zoë\"/>".getBytes(StandardCharsets.UTF_8);

    private Proef() {}

    static Envelop.Vracht di01() {
        return ENVELOPPEN.om(bericht("JW301", "0384", "42420001", null), INHOUD, null);
    }

    static Envelop.Vracht du01() {
        Berichtkop.Heenverwijzing heen = new Berichtkop.Heenverwijzing("0384", "JW301", "1");
        return ENVELOPPEN.om(bericht("JW302", "42420001", "0384", heen), INHOUD, HEEN);
    }

    static Bericht bericht(String soort, String van, String naar, Berichtkop.Heenverwijzing heen) {
        Berichtkop kop = new Berichtkop("ijw/3.2", soort, van, naar, "1", LocalDate.of(2026, 11, 3), heen, Feiten.GEEN);
        return new Bericht(
                UUID.randomUUID(),
                1,
                kop,
                Kanaal.REST,
                van,
                REFERENTIE,
                BerichtStatus.GOEDGEKEURD,
                null,
                KLOK.instant(),
                true);
    }
}
