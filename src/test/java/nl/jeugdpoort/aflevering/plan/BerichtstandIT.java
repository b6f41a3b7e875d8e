package nl.jeugdpoort.aflevering.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverbeheer;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.Proefontvanger;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.toegang.Besluit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message with more than one addressee is where its worst delivery is. */
class BerichtstandIT {

    private static final Duration GAUW = Duration.ofSeconds(30);
    private static final Besluit BESLUIT = new Besluit("anna", "Gebeld.", null);

    private Proefbroker broker;
    private Proefontvanger een;
    private Proefontvanger ander;
    private Afleverproef poort;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        een = new Proefontvanger();
        ander = new Proefontvanger();
        var deelnemers = new Proefdeelnemers()
                .met("0384", new Uitkanaal.Postbus())
                .met("42420001", een.uit())
                .met("42420002", ander.uit());
        poort = new Afleverproef(
                        ProefDatabase.nieuw(),
                        broker.adres(),
                        deelnemers,
                        Map.of("jeugdpoort.aflevering.wachttijden", "1h"))
                .draai();
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        een.close();
        ander.close();
        broker.close();
    }

    @Test
    void aMessageIsDeliveredWhenItIsForAll() {
        een.antwoordt(post -> 503);
        Bericht bericht = poort.bericht("30300001", "0384");
        plan(bericht, "0384");
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.AFGELEVERD);
        plan(bericht, "42420001");
        assertThat(poort.status(bericht)).as("one waits").isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(poort.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd", "doorgestuurd");
    }

    @Test
    void aMessageIsParkedWhileOneIsWhateverComesAfter() {
        een.antwoordt(post -> 410);
        Bericht bericht = poort.bericht("30300001", "0384");
        plan(bericht, "42420001");
        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.GEPARKEERD);

        plan(bericht, "42420002", "0384");
        await().atMost(GAUW).until(() -> afgeleverd(bericht) == 2);
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.GEPARKEERD);

        een.antwoordt(post -> 202);
        poort.bean(Afleverbeheer.class).hervat(geparkeerd(bericht), BESLUIT);
        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.AFGELEVERD);
    }

    @Test
    void whatIsRejectedForOneCountsNoMoreAsLongAsAnotherHasIt() {
        een.antwoordt(post -> 410);
        Bericht bericht = poort.bericht("30300001", "0384");
        plan(bericht, "42420001", "0384");
        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.GEPARKEERD);
        await().atMost(GAUW).until(() -> {
            poort.bean(Afleverbeheer.class).wijsAf(geparkeerd(bericht), BESLUIT);
            return true;
        });
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.AFGELEVERD);
    }

    @Test
    void deliveriesThatEndAtOnceSeeEachOther() {
        List<Bericht> berichten = IntStream.range(0, 200)
                .mapToObj(n -> poort.bericht("30300001", "0384"))
                .toList();
        poort.inTransactie(() -> berichten.forEach(bericht -> planNu(bericht, "42420001", "42420002")));
        await().atMost(GAUW).until(() -> berichten.stream().allMatch(bericht -> afgeleverd(bericht) == 2));
        assertThat(berichten).extracting(poort::status).containsOnly(BerichtStatus.AFGELEVERD);
    }

    private void plan(Bericht bericht, String... aan) {
        poort.inTransactie(() -> planNu(bericht, aan));
    }

    private void planNu(Bericht bericht, String... aan) {
        poort.bean(Afleveringen.class)
                .plan(
                        List.of(aan).stream()
                                .map(code -> new Afleveringen.Opdracht(
                                        bericht,
                                        poort.bean(Deelnemers.class).vind(code).orElseThrow()))
                                .toList(),
                        List.of());
    }

    private long afgeleverd(Bericht bericht) {
        return alle(bericht).stream()
                .filter(a -> a.status() == Afleverstatus.AFGELEVERD)
                .count();
    }

    private long geparkeerd(Bericht bericht) {
        return alle(bericht).stream()
                .filter(a -> a.status() == Afleverstatus.GEPARKEERD)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<AfleveringOverzicht> alle(Bericht bericht) {
        return poort.bean(Afleveringen.class).bij(bericht.id());
    }
}
