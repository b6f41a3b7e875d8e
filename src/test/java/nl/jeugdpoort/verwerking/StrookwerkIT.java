package nl.jeugdpoort.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Gebeurtenis;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.Ketenuitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One shard that is worked on: messages that fail, and workers side by side. */
class StrookwerkIT {

    // Two pairs of one shard, and no other.
    private static final String[] DEELNEMERS = {"0384", "42420001", "0385", "42420000"};
    private static final int POGINGEN = 6;

    private final Kijker kijker = new Kijker();
    private final Proefverwerking poort = new Proefverwerking(kijker, DEELNEMERS);

    @AfterEach
    void stop() {
        poort.close();
    }

    @Test
    void eenBerichtDatSteedsMisluktHoudtAlleenZijnEigenPaarOpTotHetIsGeparkeerd() {
        Bericht voor = poort.ontvangen("0384", "42420001", "A1");
        Bericht gif = poort.ontvangen("0384", "42420001", "GIF");
        Bericht anderPaar = poort.ontvangen("0385", "42420000", "B1");
        Bericht na = poort.ontvangen("42420001", "0384", "A2");
        assertThat(poort.strook(anderPaar)).isEqualTo(poort.strook(gif));

        poort.werkAf();

        assertThat(statussen(voor, gif, anderPaar, na))
                .containsExactly(
                        BerichtStatus.AFGELEVERD,
                        BerichtStatus.ONTVANGEN,
                        BerichtStatus.AFGELEVERD,
                        BerichtStatus.ONTVANGEN);
        for (int poging = 2; poging < POGINGEN; poging++) {
            poort.wachttijdVoorbij();
            poort.werkAf();
        }
        assertThat(statussen(gif, na)).containsOnly(BerichtStatus.ONTVANGEN);
        assertThat(poort.gemeld).isEmpty();

        poort.wachttijdVoorbij();
        poort.werkAf();

        assertThat(statussen(gif, na)).containsExactly(BerichtStatus.GEPARKEERD, BerichtStatus.AFGELEVERD);
        assertThat(poort.gemeld).containsExactly("verwerking-geparkeerd " + gif.id());
        assertThat(poort.gebeurtenissen(gif))
                .last()
                .extracting(Gebeurtenis::soort, Gebeurtenis::reden)
                .containsExactly("geparkeerd", "De verwerking mislukte 6 keer. Zie het logboek van de poort.");
    }

    @Test
    void zolangEenBerichtWachtWordtHetNietOpnieuwGeprobeerd() {
        Bericht gif = poort.ontvangen("0384", "42420001", "GIF");
        poort.werkAf();
        int gezien = kijker.gezien.size();

        poort.werkAf();

        assertThat(kijker.gezien).hasSize(gezien);
    }

    @Test
    void eenOnverwerkbaarBerichtWordtMeteenGeparkeerdEnDeRestGaatDoor() {
        Bericht voor = poort.ontvangen("0384", "42420001", "A1");
        Bericht kansloos = poort.ontvangen("0384", "42420001", "KANSLOOS");
        Bericht na = poort.ontvangen("0384", "42420001", "A2");

        poort.werkAf();

        assertThat(statussen(voor, kansloos, na))
                .containsExactly(BerichtStatus.AFGELEVERD, BerichtStatus.GEPARKEERD, BerichtStatus.AFGELEVERD);
        assertThat(poort.gemeld).containsExactly("verwerking-geparkeerd " + kansloos.id());
    }

    @Test
    void tweeWerkersOpEenStrookWerkenNooitTegelijkEnHoudenDeVolgorde() throws Exception {
        List<Bericht> berichten = IntStream.range(0, 300)
                .mapToObj(i -> poort.ontvangen(DEELNEMERS[i % 2 * 2], DEELNEMERS[i % 2 * 2 + 1], "V" + i))
                .toList();

        try (var werkers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> werk = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                werk.add(werkers.submit(() -> poort.werkAf()));
            }
            for (Future<?> klaar : werk) {
                klaar.get();
            }
        }

        assertThat(kijker.meesteTegelijk).hasValue(1);
        assertThat(kijker.gezien)
                .isEqualTo(berichten.stream()
                        .map(bericht -> bericht.kop().identificatie())
                        .toList());
        assertThat(statussen(berichten.toArray(Bericht[]::new))).containsOnly(BerichtStatus.AFGELEVERD);
    }

    @Test
    void terwijlEenWerkerBezigIsGaatEenPaarVanEenAndereStrookDoor() throws Exception {
        poort.voegToe("42420002");
        Bericht lang = poort.ontvangen("0384", "42420001", "LANG");
        try (var werkers = Executors.newFixedThreadPool(1)) {
            Future<?> eerste = werkers.submit(poort::werkAf);
            assertThat(kijker.begonnen.await(10, TimeUnit.SECONDS)).isTrue();
            Bericht ander = poort.ontvangen("0384", "42420002", "B1");
            assertThat(poort.strook(ander)).isNotEqualTo(poort.strook(lang));
            Bericht erachter = poort.ontvangen("42420001", "0384", "A2");

            poort.werkAf();

            assertThat(statussen(lang, erachter, ander))
                    .containsExactly(BerichtStatus.ONTVANGEN, BerichtStatus.ONTVANGEN, BerichtStatus.AFGELEVERD);
            kijker.verder.countDown();
            eerste.get();
            assertThat(statussen(lang, erachter)).containsOnly(BerichtStatus.AFGELEVERD);
        }
    }

    private List<BerichtStatus> statussen(Bericht... berichten) {
        return List.of(berichten).stream().map(poort::status).toList();
    }

    /** Stands where the chain rules stand: sees every message, and stumbles over some. */
    private static final class Kijker extends Leegketen {

        final List<String> gezien = Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger meesteTegelijk = new AtomicInteger();
        final CountDownLatch begonnen = new CountDownLatch(1);
        final CountDownLatch verder = new CountDownLatch(1);
        private final AtomicInteger bezig = new AtomicInteger();

        @Override
        public Ketenuitkomst toets(Stand stand, Supplier<byte[]> inhoud) {
            String identificatie = stand.bericht().kop().identificatie();
            meesteTegelijk.accumulateAndGet(bezig.incrementAndGet(), Math::max);
            try {
                gezien.add(identificatie);
                inhoud.get();
                return switch (identificatie) {
                    case "GIF" -> throw new IllegalStateException("poison");
                    case "LANG" -> {
                        wacht();
                        yield super.toets(stand, inhoud);
                    }
                    case "KANSLOOS" -> throw new OnverwerkbaarBericht("Dit bericht is niet te verwerken.");
                    default -> super.toets(stand, inhoud);
                };
            } finally {
                bezig.decrementAndGet();
            }
        }

        private void wacht() {
            begonnen.countDown();
            try {
                assertThat(verder.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
