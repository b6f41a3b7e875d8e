package nl.jeugdpoort.aflevering.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.Proefontvanger;
import nl.jeugdpoort.aflevering.Proefontvanger.Post;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoketIT {

    private static final Duration GAUW = Duration.ofSeconds(20);

    private final Proefdeelnemers deelnemers = new Proefdeelnemers();
    private final DataSource database = ProefDatabase.nieuw();
    private Proefbroker broker;
    private Proefontvanger ontvanger;
    private Afleverproef poort;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        ontvanger = new Proefontvanger();
        deelnemers.met("42420001", ontvanger.uit());
    }

    @AfterEach
    void stop() throws Exception {
        if (poort != null) {
            poort.close();
        }
        ontvanger.close();
        broker.close();
    }

    private Afleverproef poort(String wachttijden, String pogingduur) {
        return new Afleverproef(
                        database,
                        broker.adres(),
                        deelnemers,
                        Map.of(
                                "jeugdpoort.aflevering.wachttijden", wachttijden,
                                "jeugdpoort.aflevering.pogingduur", pogingduur,
                                "jeugdpoort.aflevering.kringpauze", "50ms"))
                .draai();
    }

    @Test
    void anAddresseeGetsTheMessagesOfEachSenderInOrder() {
        poort = poort("50ms,50ms,50ms,50ms,50ms,50ms,50ms", "5s");
        ontvanger.antwoordt(post -> {
            slaap(ThreadLocalRandom.current().nextInt(10));
            return ThreadLocalRandom.current().nextInt(10) == 0 ? 503 : 202;
        });

        List<Bericht> alle = verstuur(poort, 6, 20);

        await().atMost(GAUW).untilAsserted(() -> assertThat(alle).allMatch(b -> afgeleverd(poort, b)));
        inVolgordePerAfzender(ontvanger.ontvangen);
    }

    @Test
    void twoNodesOnOneDatabaseDeliverEachMessageOnceAndInOrder() {
        poort = poort("10s", "5s");
        try (var ander = poort("10s", "5s")) {
            List<Bericht> alle = verstuur(poort, 12, 25);

            await().atMost(GAUW).untilAsserted(() -> assertThat(alle).allMatch(b -> afgeleverd(poort, b)));
            assertThat(ontvanger.ontvangen).hasSize(alle.size());
            inVolgordePerAfzender(ontvanger.ontvangen);
        }
    }

    @Test
    void aTemporaryFailureIsTriedAgainWithTheSameKey() {
        poort = poort("20ms,20ms,20ms", "5s");
        var keer = new AtomicInteger();
        ontvanger.antwoordt(post -> keer.incrementAndGet() < 3 ? 500 : 204);

        Bericht bericht = poort.verstuur("0384", "42420001");

        await().atMost(GAUW).until(() -> afgeleverd(poort, bericht));
        assertThat(ontvanger.ontvangen)
                .extracting(Post::sleutel)
                .containsExactly(sleutel(bericht), sleutel(bericht), sleutel(bericht));
        assertThat(pogingen(bericht)).containsExactly("TIJDELIJK", "TIJDELIJK", "BEZORGD");
        assertThat(poort.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd");
        await().atMost(GAUW).ignoreExceptions().until(() -> geteld("bezorgd") == 1);
        assertThat(geteld("tijdelijk")).isEqualTo(2);
    }

    @Test
    void afterTheLastAttemptTheMessageIsParkedAndSignalledAndTheNextGetsItsTurn() {
        poort = poort("20ms,20ms", "5s");
        Bericht eerste = poort.bericht("0384", "42420001");
        Bericht tweede = poort.bericht("0384", "42420001");
        ontvanger.antwoordt(post -> post.sleutel().equals(sleutel(eerste)) ? 500 : 202);

        poort.plan(eerste, tweede);

        await().atMost(GAUW).until(() -> afgeleverd(poort, tweede));
        assertThat(poort.status(eerste)).isEqualTo(BerichtStatus.GEPARKEERD);
        assertThat(pogingen(eerste)).hasSize(3);
        assertThat(poort.aflevering(eerste).laatsteFout()).contains("HTTP 500");
        assertThat(deelnemers.gemeld).containsExactly("aflevering-geparkeerd " + eerste.id());
        await().atMost(GAUW)
                .until(() -> cijfers()
                                .get("jeugdpoort.afleveringen")
                                .tag("status", "geparkeerd")
                                .gauge()
                                .value()
                        == 1);
    }

    @Test
    void aPermanentRefusalIsParkedAtOnce() {
        poort = poort("10s,10s", "5s");
        ontvanger.antwoordt(post -> 410);

        Bericht bericht = poort.verstuur("0384", "42420001");

        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.GEPARKEERD);
        assertThat(pogingen(bericht)).containsExactly("DEFINITIEF");
    }

    @Test
    void anAddresseeThatNeverAnswersDelaysNobodyElse() throws Exception {
        poort = poort("10s", "3s");
        ontvanger.antwoordt(post -> 0);
        try (var vlot = new Proefontvanger()) {
            deelnemers.met("42420002", vlot.uit());
            for (int i = 0; i < 20; i++) {
                poort.verstuur("01" + (10 + i), "42420001");
            }
            await().atMost(GAUW).until(() -> ontvanger.ontvangen.size() == 4);

            long begin = System.nanoTime();
            List<Bericht> alle = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                alle.add(poort.verstuur("03" + (10 + i % 5), "42420002"));
            }
            await().pollInterval(Duration.ofMillis(20)).atMost(GAUW).until(() -> vlot.ontvangen.size() == 50);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void anAddresseeThatIsDownIsNotHammered() {
        poort = poort("1h", "5s");
        ontvanger.antwoordt(post -> 503);
        for (int i = 0; i < 40; i++) {
            poort.verstuur("01" + (10 + i), "42420001");
        }
        slaap(1000);
        assertThat(ontvanger.ontvangen).hasSizeBetween(4, 20);
    }

    @Test
    void whoComesBackGetsItsBacklogAtOnce() {
        poort = poort("50ms,1h", "5s");
        ontvanger.antwoordt(post -> 503);
        List<Bericht> wachtend = verstuur(poort, 5, 10);
        await().atMost(GAUW).until(() -> ontvanger.ontvangen.size() >= 10);

        ontvanger.antwoordt(post -> 202);
        poort.verstuur("0999", "42420001");

        await().atMost(GAUW).untilAsserted(() -> assertThat(wachtend).allMatch(b -> afgeleverd(poort, b)));
    }

    @Test
    void aCrashBetweenSendAndCommitDeliversAgainUnderTheSameKey() {
        poort = poort("20ms", "5s");
        poort.jdbc().sql("""
                        create function breek() returns trigger language plpgsql as
                        'begin raise exception ''disk gone''; end'
                        """).update();
        poort.jdbc()
                .sql("create trigger breek before insert on aflever_poging for each row execute function breek()")
                .update();
        Bericht bericht = poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> !ontvanger.ontvangen.isEmpty());
        slaap(200);
        assertThat(poort.aflevering(bericht).status()).isEqualTo(Afleverstatus.OPEN);

        poort.jdbc().sql("drop trigger breek on aflever_poging").update();

        await().atMost(GAUW).until(() -> afgeleverd(poort, bericht));
        assertThat(ontvanger.ontvangen).hasSizeGreaterThan(1);
        assertThat(ontvanger.ontvangen).allMatch(p -> p.sleutel().equals(sleutel(bericht)));
        assertThat(poort.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd");
    }

    @Test
    void aLaneOfANodeThatDiedIsTakenOverWhenItsLeaseEnds() {
        poort = poort("20ms", "5s");
        poort.jdbc().sql("""
                        insert into aflever_baan (ontvanger, afzender, lease, lease_tot)
                        values ('42420001', '0384', gen_random_uuid(), now() + interval '1500 milliseconds')
                        """).update();
        Bericht bericht = poort.verstuur("0384", "42420001");

        slaap(700);
        assertThat(ontvanger.ontvangen).isEmpty();
        await().atMost(GAUW).until(() -> afgeleverd(poort, bericht));
    }

    @Test
    void aParticipantThatGoesOverToAPostbusFindsItsBacklogThere() {
        poort = poort("50ms,50ms,50ms,50ms", "5s");
        ontvanger.antwoordt(post -> 503);
        Bericht bericht = poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> !ontvanger.ontvangen.isEmpty());

        deelnemers.met("42420001", new Uitkanaal.Postbus());

        await().atMost(GAUW).until(() -> afgeleverd(poort, bericht));
        assertThat(poort.aflevering(bericht).kanaal()).hasToString("POSTBUS");
    }

    private long geteld(String uitkomst) {
        return cijfers().get("jeugdpoort.afleverpoging").tag("uitkomst", uitkomst).timers().stream()
                .mapToLong(t -> t.count())
                .sum();
    }

    private MeterRegistry cijfers() {
        return poort.bean(MeterRegistry.class);
    }

    private static List<Bericht> verstuur(Afleverproef poort, int afzenders, int elk) {
        List<Bericht> alle = new ArrayList<>();
        for (int n = 0; n < elk; n++) {
            Bericht[] ronde = IntStream.range(0, afzenders)
                    .mapToObj(a -> poort.bericht("00" + (10 + a), "42420001"))
                    .toArray(Bericht[]::new);
            poort.plan(ronde);
            alle.addAll(List.of(ronde));
        }
        return alle;
    }

    /** The first offer of each message comes in order; a repeat may follow. */
    private static void inVolgordePerAfzender(List<Post> posten) {
        posten.stream()
                .collect(Collectors.groupingBy(Post::afzender))
                .forEach((afzender, eigen) ->
                        assertThat(eigen).as(afzender).isSortedAccordingTo(Comparator.comparing(Post::nummer)));
    }

    private static boolean afgeleverd(Afleverproef poort, Bericht bericht) {
        return poort.aflevering(bericht).status() == Afleverstatus.AFGELEVERD
                && poort.status(bericht) == BerichtStatus.AFGELEVERD;
    }

    private List<String> pogingen(Bericht bericht) {
        return poort.jdbc().sql("""
                        select p.uitkomst from aflever_poging p join aflevering a on a.id = p.aflevering_id
                        where a.bericht_id = ? order by p.id
                        """).param(bericht.id()).query(String.class).list();
    }

    private static String sleutel(Bericht bericht) {
        return bericht.id().toString();
    }

    private static void slaap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
