package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Proefberichten;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;

/** A stored message against what lies outside it, with what the store saw when it came in. */
class KetentoetsTest {

    private static final byte[] JW301 = Proefberichten.jw301().getBytes(StandardCharsets.UTF_8);

    private static List<Bevinding> toets(boolean uniek) {
        Clock klok = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);
        List<Ketenregel> regels = Regelvinder.vind(
                Ketenregel.class,
                regel -> Set.of("TR056", "TR135", "TR378").contains(regel.code()),
                new Gemeentecodes(Path.of("config")),
                klok,
                new OpgeslagenBerichten());
        Berichtkop kop = new Schematoetser(List.of()).toets(JW301).kop();
        Bericht bericht = new Bericht(
                UUID.randomUUID(),
                2,
                kop,
                Kanaal.REST,
                kop.afzender(),
                UUID.randomUUID(),
                BerichtStatus.ONTVANGEN,
                null,
                klok.instant(),
                uniek);
        return new Regelboektoets(regels).toets(bericht, () -> JW301);
    }

    @Test
    void een_identificatie_die_de_bewaarplaats_al_kende_is_een_bevinding() {
        assertThat(toets(false)).extracting(Bevinding::regel).containsExactly("TR056");
    }

    @Test
    void een_nieuwe_identificatie_niet() {
        assertThat(toets(true)).isEmpty();
    }
}
