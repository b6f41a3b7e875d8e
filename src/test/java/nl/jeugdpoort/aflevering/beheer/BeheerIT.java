package nl.jeugdpoort.aflevering.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverbeheer;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.Proefontvanger;
import nl.jeugdpoort.aflevering.Proefontvanger.Post;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeheerIT {

    private static final Duration GAUW = Duration.ofSeconds(20);
    private static final Besluit ZONDER_SLEUTEL = new Besluit("anna", "Partner is terug.", null);

    private Proefbroker broker;
    private Proefontvanger ontvanger;
    private Afleverproef poort;
    private Afleverbeheer beheer;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        ontvanger = new Proefontvanger();
        var deelnemers =
                new Proefdeelnemers().met("42420001", ontvanger.uit()).met("42420002", new Uitkanaal.Postbus());
        poort = new Afleverproef(
                        ProefDatabase.nieuw(),
                        broker.adres(),
                        deelnemers,
                        Map.of("jeugdpoort.aflevering.wachttijden", "1h"))
                .draai();
        beheer = poort.bean(Afleverbeheer.class);
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        ontvanger.close();
        broker.close();
    }

    @Test
    void aResentMessageKeepsItsKeyAndTellsWhoAndWhy() {
        Bericht bericht = geparkeerd();
        ontvanger.antwoordt(post -> 202);

        beheer.hervat(nummer(bericht), ZONDER_SLEUTEL);

        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.AFGELEVERD);
        assertThat(ontvanger.ontvangen)
                .extracting(Post::sleutel)
                .containsExactly(bericht.id().toString(), bericht.id().toString());
        assertThat(poort.gebeurtenissen(bericht)).containsExactly("ontvangen", "geparkeerd", "hervat", "afgeleverd");
        assertThat(reden(bericht, "hervat")).isEqualTo("anna: Partner is terug.");
    }

    @Test
    void whatIsNotParkedIsNotResent() {
        Bericht bericht = poort.verstuur("0384", "42420002");

        assertThatThrownBy(() -> beheer.hervat(nummer(bericht), ZONDER_SLEUTEL))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(409));
        assertThatThrownBy(() -> beheer.hervat(987654, ZONDER_SLEUTEL))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(404));
    }

    @Test
    void aSecondClickUnderTheSameKeyGetsTheAnswerOfTheFirst() {
        Bericht bericht = geparkeerd();
        var besluit = new Besluit("anna", "Nog eens.", "sleutel-1");

        beheer.hervat(nummer(bericht), besluit);
        beheer.hervat(nummer(bericht), besluit);

        assertThat(poort.gebeurtenissen(bericht)).filteredOn("hervat"::equals).hasSize(1);
        assertThatThrownBy(() -> beheer.wijsAf(nummer(bericht), besluit))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("sleutel-hergebruikt"));
    }

    @Test
    void tenThousandAreResentOnceHoweverOftenAndByWhomeverItIsOrdered() throws Exception {
        Bericht sjabloon = poort.bericht("0384", "42420009");
        parkeer(sjabloon, 10_000);
        List<Callable<Integer>> kliks = new ArrayList<>();
        for (String wie : List.of("anna", "anna", "bram", "bram")) {
            kliks.add(() -> beheer.hervatAlle("42420009", new Besluit(wie, "Storing voorbij.", "bulk-" + wie)));
        }

        List<Integer> aantallen = new ArrayList<>();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> klik : draden.invokeAll(kliks)) {
                aantallen.add(klik.get());
            }
        }

        assertThat(aantallen.get(0)).isEqualTo(aantallen.get(1));
        assertThat(aantallen.get(2)).isEqualTo(aantallen.get(3));
        assertThat(aantallen.get(0) + aantallen.get(2)).isEqualTo(10_000);
        assertThat(tel("select count(*) from aflevering where status = 'OPEN'")).isEqualTo(10_000);
        assertThat(tel("select count(*) from gebeurtenis where soort = 'hervat'"))
                .isEqualTo(10_000);
        assertThat(tel("select count(distinct bericht_id) from gebeurtenis where soort = 'hervat'"))
                .isEqualTo(10_000);
    }

    @Test
    void aRedirectedMessageGoesToTheOtherAndNotToTheFirst() {
        Bericht bericht = geparkeerd();

        beheer.leidOm(nummer(bericht), "42420002", ZONDER_SLEUTEL);

        assertThat(poort.bean(Afleveringen.class).bij(bericht.id()))
                .extracting(a -> a.ontvanger() + " " + a.status())
                .containsExactly("42420001 AFGEWEZEN", "42420002 AFGELEVERD");
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(poort.gebeurtenissen(bericht)).containsExactly("ontvangen", "geparkeerd", "omgeleid", "afgeleverd");
        assertThat(reden(bericht, "omgeleid")).isEqualTo("anna: Van 42420001 naar 42420002: Partner is terug.");
    }

    @Test
    void redirectingToNobodyChangesNothing() {
        Bericht bericht = geparkeerd();

        assertThatThrownBy(() -> beheer.leidOm(nummer(bericht), "99999999", ZONDER_SLEUTEL))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("ontvanger-onbekend"));
        assertThat(poort.aflevering(bericht).status()).isEqualTo(Afleverstatus.GEPARKEERD);
    }

    @Test
    void rejectingTheHeadOfALaneLetsTheNextOneGo() {
        Bericht eerste = poort.bericht("0384", "42420001");
        ontvanger.antwoordt(post -> post.sleutel().equals(eerste.id().toString()) ? 503 : 202);
        poort.plan(eerste);
        Bericht tweede = poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> poort.aflevering(eerste).pogingen() == 1);

        await().atMost(GAUW)
                .ignoreExceptionsInstanceOf(Weigering.class)
                .until(() -> beheer.wijsAf(nummer(eerste), ZONDER_SLEUTEL).status() == Afleverstatus.AFGEWEZEN);

        await().atMost(GAUW).until(() -> poort.status(tweede) == BerichtStatus.AFGELEVERD);
        assertThat(poort.gebeurtenissen(eerste)).containsExactly("ontvangen", "afgewezen");
    }

    @Test
    void aLaneThatIsBeingWorkedOnIsNotTakenApart() {
        Bericht bericht = geparkeerd();
        poort.jdbc()
                .sql("update aflever_baan set lease_tot = now() + interval '1 hour'")
                .update();

        assertThatThrownBy(() -> beheer.wijsAf(nummer(bericht), ZONDER_SLEUTEL))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("aflevering-bezig"));
    }

    @Test
    void deliveriesAreFoundByStatusAndAddresseeNewestFirst() {
        Bericht een = geparkeerd();
        Bericht twee = poort.verstuur("0384", "42420002");

        assertThat(nummers(Optional.of(Afleverstatus.GEPARKEERD), Optional.empty()))
                .containsExactly(nummer(een));
        assertThat(nummers(Optional.empty(), Optional.of("42420002"))).containsExactly(nummer(twee));
        assertThat(nummers(Optional.of(Afleverstatus.AFGELEVERD), Optional.empty()))
                .containsExactly(nummer(twee));
        assertThat(nummers(Optional.empty(), Optional.empty())).containsExactly(nummer(twee), nummer(een));
    }

    private List<Long> nummers(Optional<Afleverstatus> status, Optional<String> naar) {
        return beheer.zoek(status, naar, 10, 0).stream().map(a -> a.id()).toList();
    }

    private Bericht geparkeerd() {
        ontvanger.antwoordt(post -> 410);
        Bericht bericht = poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.GEPARKEERD);
        return bericht;
    }

    private void parkeer(Bericht sjabloon, int aantal) {
        poort.jdbc().sql("""
                        with b as (
                          insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie,
                            dagtekening, feiten, kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                          select gen_random_uuid(), strook, standaard, berichtsoort, afzender, ontvanger, 'M' || n,
                            dagtekening, feiten, kanaal, indiener, referentienummer, 'GEPARKEERD', kenmerk, grootte, ontvangen_op
                          from bericht, generate_series(1, ?) n where id = ?
                          returning id, afzender, ontvanger, volgnummer)
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                        select id, ontvanger, afzender, volgnummer, 'REST', 'GEPARKEERD' from b
                        """).params(aantal, sjabloon.id()).update();
    }

    private long nummer(Bericht bericht) {
        return poort.aflevering(bericht).id();
    }

    private int tel(String vraag) {
        return poort.jdbc().sql(vraag).query(Integer.class).single();
    }

    private String reden(Bericht bericht, String soort) {
        return poort.jdbc()
                .sql("select actor || ': ' || reden from gebeurtenis where bericht_id = ? and soort = ?")
                .params(bericht.id(), soort)
                .query(String.class)
                .single();
    }
}
