package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.Proefketen.toewijzing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What many terms cost. The bounds are generous; the figures are in the log. */
class VeelTermijnenIT {

    private static final Logger LOG = LoggerFactory.getLogger(VeelTermijnenIT.class);

    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");

    @Test
    void tienduizendVanHonderdduizendTermijnenVerlopenOpHetzelfdeMoment() {
        vul(100_000, 10_000);
        keten.klok.zet("2026-11-26T23:00:00Z");
        var begin = System.nanoTime();
        keten.bewaking.bewaak();
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("10.000 van 100.000 termijnen verlopen in {} ms", duur.toMillis());
        assertThat(keten.signalen.kort()).hasSize(10_000).containsOnly("termijn-verlopen>0384");
        assertThat(duur).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void tweeWakersMeldenNietsDubbel() throws Exception {
        vul(20_000, 5_000);
        keten.klok.zet("2026-11-26T23:00:00Z");
        try (var wakers = Executors.newFixedThreadPool(4)) {
            Callable<Void> waker = () -> {
                keten.bewaking.bewaak();
                return null;
            };
            for (var klaar : wakers.invokeAll(List.of(waker, waker, waker, waker))) {
                klaar.get();
            }
        }
        assertThat(keten.signalen.meldingen.stream().map(m -> m.onderwerp()).distinct())
                .hasSize(5_000);
        assertThat(keten.signalen.meldingen).hasSize(5_000);
    }

    @Test
    void berichtenVerwerkenBlijftGoedkoopBijVeelOpenTermijnen() {
        vul(100_000, 0);
        var berichten = IntStream.range(0, 2_000)
                .mapToObj(i -> keten.bericht(
                        "JW301",
                        BerichtStatus.GOEDGEKEURD,
                        null,
                        List.of(),
                        toewijzing("N" + i, "2026-11-23", "2026-12-31")))
                .toList();
        var begin = System.nanoTime();
        for (int i = 0; i < berichten.size(); i += 100) {
            keten.verwerk(metRetour(berichten.subList(i, i + 100)));
        }
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("2.000 JW301 met hun retour, drie termijnen elk, in {} ms", duur.toMillis());
        assertThat(keten.aantal("OP271")).isEqualTo(2_000);
        assertThat(duur).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void deLijstBlijftSnelBijVeelTermijnen() {
        vul(100_000, 0);
        keten.stuur("JW301");
        var lijst = new Termijnlijst(keten.jdbc);
        keten.jdbc.sql("analyze termijn").update();
        var begin = System.nanoTime();
        var verlopen = lijst.zoek(new Termijnvraag(List.of("0384"), null, TermijnStatus.VERLOPEN, null, 0, 51));
        var alle = lijst.zoek(new Termijnvraag(List.of("42420001"), "0384", null, "OP090", 0, 51));
        var beheerder = lijst.zoek(new Termijnvraag(null, null, null, null, 51, 51));
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("Drie lijsten uit 100.000 termijnen in {} ms", duur.toMillis());
        assertThat(verlopen).isEmpty();
        assertThat(alle).hasSize(51).extracting(Termijn::id).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(beheerder).hasSize(51);
        assertThat(duur).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void eenDeelnemerZietAlleenWatHemAangaat() {
        vul(10, 0);
        var lijst = new Termijnlijst(keten.jdbc);
        assertThat(lijst.zoek(new Termijnvraag(List.of("42420001"), null, null, null, 0, 51)))
                .hasSize(10);
        assertThat(lijst.zoek(new Termijnvraag(List.of("0384"), null, null, null, 0, 51)))
                .hasSize(10);
        assertThat(lijst.zoek(new Termijnvraag(List.of("0999"), null, null, null, 0, 51)))
                .isEmpty();
        assertThat(lijst.zoek(new Termijnvraag(List.of("0384"), "0999", null, null, 0, 51)))
                .isEmpty();
    }

    /** Open terms, of which the first few end at the end of 26 November and the rest later. */
    private void vul(int aantal, int snel) {
        var rijen = new ArrayList<Termijn>();
        for (int i = 0; i < aantal; i++) {
            var einde = i < snel ? "2026-11-26T23:00:00Z" : "2026-12-26T23:00:00Z";
            rijen.add(Termijn.begonnen(
                    new Termijnregels.Paar("OP090", "vul" + i),
                    new Termijn.Start(null, "42420001", "0384", keten.klok.instant(), null),
                    new Grens(null, Instant.parse(einde))));
        }
        keten.transactie.executeWithoutResult(status -> keten.store.voegToe(rijen));
    }

    private List<Bericht> metRetour(List<Bericht> heen) {
        var alles = new ArrayList<Bericht>();
        heen.forEach(bericht -> {
            alles.add(bericht);
            alles.add(keten.bericht("JW302", BerichtStatus.GOEDGEKEURD, bericht, List.of()));
        });
        return alles;
    }
}
