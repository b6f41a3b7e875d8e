package nl.jeugdpoort.ingreep;

import static nl.jeugdpoort.ingreep.Ingreepproef.ANNA;
import static nl.jeugdpoort.ingreep.Ingreepproef.BRAM;
import static nl.jeugdpoort.ingreep.Ingreepproef.GAUW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decisions about many messages, in steps and on more nodes. */
class BulkIT {

    private static final Logger LOG = LoggerFactory.getLogger(BulkIT.class);
    private static final String NIEMAND = "42420009";

    private Ingreepproef proef;

    @BeforeEach
    void start() throws Exception {
        proef = new Ingreepproef("1h");
    }

    @AfterEach
    void stop() throws Exception {
        proef.close();
    }

    @Test
    void tienduizend_gaan_in_seconden_en_een_ander_bericht_wacht_er_niet_op() throws Exception {
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, proef.geparkeerd(NIEMAND, 10_000));
        try (var draad = Executors.newSingleThreadExecutor()) {
            long begin = System.nanoTime();
            Future<?> klaar = draad.submit(proef::werk);
            Bericht tussendoor = proef.poort.verstuur("0384", "42420001");
            await().atMost(GAUW)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> proef.poort.status(tussendoor) == BerichtStatus.AFGELEVERD);
            long ander = millis(begin);
            boolean eerder = !klaar.isDone();
            klaar.get();
            LOG.info("10.000 hervat in {} ms; een ander bericht was na {} ms afgeleverd", millis(begin), ander);
            assertThat(eerder || ander < 2000).isTrue();
            assertThat(millis(begin)).isLessThan(120_000);
        }

        Ingreep uit = proef.ingreep(ingreep);
        assertThat(uit.stand()).isEqualTo(Ingreepstand.KLAAR);
        assertThat(uit.gelukt()).isEqualTo(10_000);
        assertThat(proef.tel("select count(*) from aflevering where status = 'OPEN' and ontvanger = '42420009'"))
                .isEqualTo(10_000);
        assertThat(proef.tel("select count(distinct bericht_id) from gebeurtenis where soort = 'hervat'"))
                .isEqualTo(10_000)
                .isEqualTo(proef.tel("select count(*) from gebeurtenis where soort = 'hervat'"));
        assertThat(proef.tel("select count(*) from audit")).isEqualTo(1);
    }

    @Test
    void van_opdrachten_die_elkaar_raken_op_twee_knooppunten_wordt_elk_bericht_eenmaal_gedaan() throws Exception {
        List<UUID> berichten = proef.geparkeerd(NIEMAND, 3_000);
        UUID anna = bestel(ANNA, Actie.HERVATTEN, berichten.subList(0, 2_000));
        UUID bram =
                bestel(BRAM, Actie.HERVATTEN, berichten.subList(1_000, 3_000).reversed());

        try (Afleverproef tweede = proef.knoop("1h");
                var draden = Executors.newFixedThreadPool(2)) {
            Callable<Void> een = () -> werk(proef.poort);
            Callable<Void> ander = () -> werk(tweede);
            for (Future<Void> klaar : draden.invokeAll(List.of(een, ander))) {
                klaar.get();
            }
        }
        await().atMost(GAUW).untilAsserted(() -> {
            proef.werk();
            assertThat(proef.ingreep(anna).loopt() || proef.ingreep(bram).loopt())
                    .isFalse();
        });

        assertThat(proef.ingreep(anna).gelukt() + proef.ingreep(bram).gelukt()).isEqualTo(3_000);
        assertThat(proef.ingreep(anna).overgeslagen() + proef.ingreep(bram).overgeslagen())
                .isEqualTo(1_000);
        assertThat(proef.tel("select count(*) from gebeurtenis where soort = 'hervat'"))
                .isEqualTo(3_000);
        assertThat(proef.bean(Ingreepinzage.class).regels(bram, Uitkomst.OVERGESLAGEN, new Bladzijde(1, 10)))
                .allMatch(regel -> regel.waarom() == null || regel.waarom().contains("niet geparkeerd"));
    }

    private static Void werk(Afleverproef knoop) {
        knoop.bean(Uitvoerder.class).werk();
        return null;
    }

    @Test
    void een_knooppunt_dat_halverwege_wegvalt_laat_de_rest_aan_het_andere() throws Exception {
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, proef.geparkeerd(NIEMAND, 550));
        UUID dood = UUID.randomUUID();
        Opdracht opdracht = proef.bean(IngreepStore.class).neem(dood, 15).orElseThrow();
        proef.bean(Ingreepstap.class).doe(opdracht, dood, 15);
        proef.bean(Ingreepstap.class).doe(opdracht, dood, 15);

        try (Afleverproef tweede = proef.knoop("1h")) {
            werk(tweede);
            assertThat(proef.ingreep(ingreep).gelukt()).isEqualTo(200);
            proef.poort
                    .jdbc()
                    .sql("update ingreep set lease_tot = now() - interval '1 second'")
                    .update();
            werk(tweede);
        }

        assertThat(proef.bean(Ingreepstap.class).doe(opdracht, dood, 15)).isZero();
        assertThat(proef.ingreep(ingreep).gelukt()).isEqualTo(550);
        assertThat(proef.tel("select count(*) from gebeurtenis where soort = 'hervat'"))
                .isEqualTo(550);
    }

    @Test
    void een_stap_die_afbreekt_is_niet_half_gedaan() {
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, proef.geparkeerd(NIEMAND, 150));
        UUID lease = UUID.randomUUID();
        Opdracht opdracht = proef.bean(IngreepStore.class).neem(lease, 15).orElseThrow();

        assertThatThrownBy(() -> proef.inTransactie(() -> {
                    proef.bean(Ingreepstap.class).doe(opdracht, lease, 15);
                    throw new IllegalStateException("The power goes off here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(proef.ingreep(ingreep).gedaan()).isZero();
        assertThat(proef.tel("select count(*) from gebeurtenis where soort = 'hervat'"))
                .isZero();
        proef.bean(IngreepStore.class).geefVrij(ingreep, lease);
        proef.werk();
        assertThat(proef.ingreep(ingreep).gelukt()).isEqualTo(150);
    }

    @Test
    void wie_stopt_houdt_wat_gedaan_is_en_laat_de_rest_met_rust() {
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, proef.geparkeerd(NIEMAND, 250));
        UUID lease = UUID.randomUUID();
        Opdracht opdracht = proef.bean(IngreepStore.class).neem(lease, 15).orElseThrow();
        proef.bean(Ingreepstap.class).doe(opdracht, lease, 15);

        proef.bean(Ingrepen.class).stop(BRAM, ingreep);
        proef.werk();

        Ingreep uit = proef.ingreep(ingreep);
        assertThat(uit.stand()).isEqualTo(Ingreepstand.GESTOPT);
        assertThat(uit.gestoptDoor()).isEqualTo("bram");
        assertThat(uit.gelukt()).isEqualTo(100);
        assertThat(proef.tel("select count(*) from aflevering where status = 'GEPARKEERD'"))
                .isEqualTo(150);
    }

    @Test
    void alles_ongedaan_maken_zet_alles_terug() {
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, proef.geparkeerd(NIEMAND, 230));
        proef.werk();
        proef.poort
                .jdbc()
                .sql(
                        "update aflevering set pogingen = 1, volgende_poging = now() + interval '1 hour' where id = (select min(id) from aflevering)")
                .update();
        proef.poort
                .jdbc()
                .sql("update aflever_baan set lease_tot = '-infinity'")
                .update();

        UUID terug = proef.draaiTerug(ingreep);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            proef.werk();
            assertThat(proef.ingreep(terug).loopt()).isFalse();
        });

        assertThat(proef.ingreep(terug).gelukt() + proef.ingreep(terug).overgeslagen())
                .isEqualTo(230);
        assertThat(proef.ingreep(terug).overgeslagen()).isPositive();
        assertThat(proef.tel("select count(*) from aflevering where status = 'GEPARKEERD'"))
                .isEqualTo(proef.ingreep(terug).gelukt());
        assertThat(proef.ingreep(ingreep).teruggedraaid())
                .isEqualTo(proef.ingreep(terug).gelukt());
    }

    @Test
    void een_bericht_dat_niet_kan_houdt_de_andere_niet_op() {
        List<UUID> berichten = new java.util.ArrayList<>(proef.geparkeerd(NIEMAND, 120));
        UUID weg = UUID.randomUUID();
        berichten.add(60, weg);
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, berichten);
        proef.werk();

        assertThat(proef.ingreep(ingreep).gelukt()).isEqualTo(120);
        assertThat(proef.bean(Ingreepinzage.class).regels(ingreep, Uitkomst.OVERGESLAGEN, new Bladzijde(1, 10)))
                .extracting(Ingreepregel::bericht, Ingreepregel::waarom)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(weg, "Dit bericht is er niet meer."));
    }

    @Test
    void waar_het_misgaat_mislukt_een_bericht_en_niet_de_hele_stap() {
        List<UUID> berichten = proef.geparkeerd(NIEMAND, 30);
        proef.poort.jdbc().sql("""
                        create function kapot() returns trigger language plpgsql as $$
                        begin
                          if new.bericht_id = '%s' then raise exception 'broken on purpose'; end if;
                          return new;
                        end $$
                        """.formatted(berichten.get(7))).update();
        proef.poort
                .jdbc()
                .sql("create trigger kapot before update on aflevering for each row execute function kapot()")
                .update();

        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, berichten);
        proef.werk();

        Ingreep uit = proef.ingreep(ingreep);
        assertThat(uit.gelukt()).isEqualTo(29);
        assertThat(uit.mislukt()).isEqualTo(1);
        assertThat(uit.stand()).isEqualTo(Ingreepstand.KLAAR);
    }

    @Test
    void dezelfde_bestelling_twee_keer_is_er_een() {
        List<UUID> berichten = proef.geparkeerd(NIEMAND, 5);
        Vraag vraag = proef.vraag(Actie.AFWIJZEN);
        Ingrepen ingrepen = proef.bean(Ingrepen.class);

        UUID eerste = ingrepen.opdracht(ANNA, vraag, berichten, "alles");
        UUID tweede = ingrepen.opdracht(ANNA, vraag, berichten, "alles");

        assertThat(tweede).isEqualTo(eerste);
        assertThat(proef.tel("select count(*) from ingreep_regel")).isEqualTo(5);
        assertThatThrownBy(() -> ingrepen.opdracht(
                        ANNA, new Vraag(Actie.HERVATTEN, null, "x", vraag.sleutel()), berichten, "alles"))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("sleutel-hergebruikt"));
        assertThatThrownBy(() -> ingrepen.opdracht(
                        Aanroeper.deelnemer("0384"), proef.vraag(Actie.HERVATTEN), berichten, "alles"))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(403));
    }

    @Test
    void de_bladzijden_lezen_ook_bij_veel_regels_langs_een_index() {
        UUID ingreep = bestel(ANNA, Actie.HERVATTEN, proef.geparkeerd(NIEMAND, 20_000));
        proef.poort.jdbc().sql("analyze ingreep_regel").update();
        Ingreepinzage inzage = proef.bean(Ingreepinzage.class);
        Bericht een = proef.poort.bericht("0384", NIEMAND);

        long begin = System.nanoTime();
        inzage.vind(ingreep);
        inzage.lijst(new Bladzijde(1, 50));
        inzage.regels(ingreep, Uitkomst.MISLUKT, new Bladzijde(1, 50));
        inzage.regels(ingreep, null, new Bladzijde(1, 50));
        inzage.bij(een.id());
        LOG.info("Vijf vragen over 20.000 regels in {} ms", millis(begin));

        assertThat(plan("select * from ingreep_regel where bericht_id = '" + een.id() + "' and uitkomst = 'GELUKT'"))
                .contains("ingreep_regel_bericht");
        assertThat(plan("select * from ingreep_regel where ingreep = '" + ingreep
                        + "' and uitkomst = 'MISLUKT' order by nummer limit 50"))
                .contains("Index")
                .doesNotContain("Seq Scan");
        assertThat(plan("select * from ingreep_regel where ingreep = '" + ingreep
                        + "' and uitkomst is null and niet_voor <= now() order by nummer limit 100"))
                .contains("Index")
                .doesNotContain("Seq Scan");
        assertThat(millis(begin)).isLessThan(2_000);
    }

    private String plan(String vraag) {
        return String.join(
                "\n",
                proef.poort.jdbc().sql("explain " + vraag).query(String.class).list());
    }

    private UUID bestel(Aanroeper wie, Actie actie, List<UUID> berichten) {
        return proef.bean(Ingrepen.class).opdracht(wie, proef.vraag(actie), berichten, "naar " + NIEMAND);
    }

    private static long millis(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
