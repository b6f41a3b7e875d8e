package nl.jeugdpoort.ingreep;

import static nl.jeugdpoort.ingreep.Ingreepproef.ANNA;
import static nl.jeugdpoort.ingreep.Ingreepproef.BRAM;
import static nl.jeugdpoort.ingreep.Ingreepproef.GAUW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefontvanger.Post;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Gebeurtenis;
import nl.jeugdpoort.bericht.Proefkern;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions about one message. */
class BerichtbesluitenIT {

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
    void opnieuw_versturen_houdt_het_kenmerk_en_vertelt_wie_en_waarom() {
        Bericht bericht = proef.geparkeerd();
        proef.ontvanger.antwoordt(post -> 202);

        proef.besluit(ANNA, Actie.HERVATTEN, bericht);

        await().atMost(GAUW).until(() -> proef.poort.status(bericht) == BerichtStatus.AFGELEVERD);
        assertThat(proef.ontvanger.ontvangen)
                .extracting(Post::sleutel)
                .containsExactly(bericht.id().toString(), bericht.id().toString());
        assertThat(gebeurtenissen(bericht)).contains("hervat door anna: Omdat het moet.");
        assertThat(audit()).containsExactly("anna INGEGREPEN bericht Opnieuw versturen: Omdat het moet.");
    }

    @Test
    void wat_is_afgeleverd_gaat_alleen_met_opzet_nog_eens_uit() {
        Bericht bericht = afgeleverd();
        weigert(Actie.HERVATTEN, bericht);

        proef.besluit(ANNA, Actie.NOGMAALS, bericht);

        await().atMost(GAUW).until(() -> proef.ontvanger.ontvangen.size() == 2);
        await().atMost(GAUW).until(() -> proef.poort.status(bericht) == BerichtStatus.AFGELEVERD);
        assertThat(proef.ontvanger.ontvangen)
                .extracting(Post::sleutel)
                .containsOnly(bericht.id().toString());
        assertThat(proef.tel("select herzonden from aflevering")).isEqualTo(1);
        assertThat(gebeurtenissen(bericht)).contains("nogmaals-verstuurd door anna: Omdat het moet.");
    }

    @Test
    void wat_een_operator_parkeert_staat_stil_tot_iemand_het_vrijgeeft() {
        Bericht bericht = proef.wachtend();

        proef.besluit(ANNA, Actie.PARKEREN, bericht);

        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.GEPARKEERD);
        assertThatThrownBy(() -> proef.besluit(BRAM, Actie.HERVATTEN, bericht))
                .hasMessageContaining("anna heeft dit bericht met opzet geparkeerd");
        proef.ontvanger.antwoordt(post -> 202);
        proef.besluit(BRAM, Actie.VRIJGEVEN, bericht);
        await().atMost(GAUW).until(() -> proef.poort.status(bericht) == BerichtStatus.AFGELEVERD);
        assertThat(gebeurtenissen(bericht))
                .contains("geparkeerd door anna: Omdat het moet.", "vrijgegeven door bram: Omdat het moet.");
    }

    @Test
    void ook_wat_nog_verwerkt_moet_worden_kan_stilstaan_en_weer_door() {
        Bericht bericht = ontvangen();

        UUID ingreep = proef.besluit(ANNA, Actie.PARKEREN, bericht);
        assertThat(proef.tel("select count(*) from te_verwerken")).isZero();
        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.GEPARKEERD);
        proef.draaiTerug(ingreep);
        assertThat(proef.tel("select count(*) from te_verwerken")).isEqualTo(1);
        proef.besluit(ANNA, Actie.PARKEREN, bericht);
        proef.besluit(BRAM, Actie.VRIJGEVEN, bericht);

        assertThat(proef.tel("select count(*) from te_verwerken")).isEqualTo(1);
        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.ONTVANGEN);
    }

    @Test
    void een_omgeleid_bericht_gaat_naar_de_ander_en_niet_naar_de_eerste() {
        Bericht bericht = proef.geparkeerd();

        proef.besluit(ANNA, proef.vraag(Actie.OMLEIDEN, "42420002"), bericht, proef.versie(bericht));

        assertThat(proef.aflevering(bericht, "42420001")).isEqualTo(Afleverstatus.AFGEWEZEN);
        assertThat(proef.aflevering(bericht, "42420002")).isEqualTo(Afleverstatus.AFGELEVERD);
        assertThat(gebeurtenissen(bericht)).contains("omgeleid door anna: Van 42420001 naar 42420002: Omdat het moet.");
        assertThatThrownBy(() ->
                        proef.besluit(ANNA, proef.vraag(Actie.OMLEIDEN, "99999999"), bericht, proef.versie(bericht)))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("ontvanger-onbekend"));
    }

    @Test
    void een_omleiding_die_nog_nergens_is_gaat_terug_en_kan_daarna_opnieuw() {
        Bericht bericht = proef.wachtend();
        UUID ingreep = omleiden(bericht);
        await().atMost(GAUW).until(() -> proef.tel("select count(*) from aflever_baan where lease_tot > now()") == 0);
        proef.poort
                .jdbc()
                .sql("update aflevering set pogingen = 0 where ontvanger = '42420003'")
                .update();

        proef.draaiTerug(ingreep);

        assertThat(proef.aflevering(bericht, "42420001")).isEqualTo(Afleverstatus.OPEN);
        assertThat(proef.aflevering(bericht, "42420003")).isEqualTo(Afleverstatus.AFGEWEZEN);
        omleiden(bericht);
        assertThat(proef.aflevering(bericht, "42420003")).isEqualTo(Afleverstatus.OPEN);
    }

    private UUID omleiden(Bericht bericht) {
        await().atMost(GAUW).until(() -> proef.tel("select count(*) from aflever_baan where lease_tot > now()") == 0);
        return proef.besluit(ANNA, proef.vraag(Actie.OMLEIDEN, "42420003"), bericht, proef.versie(bericht));
    }

    @Test
    void van_een_afwijzing_hoort_de_afzender_pas_als_niemand_haar_meer_terugneemt() {
        Bericht bericht = proef.geparkeerd();
        UUID eerste = proef.besluit(ANNA, Actie.AFWIJZEN, bericht);
        proef.werk();
        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.AFGEKEURD);
        assertThat(proef.verteld).isEmpty();
        assertThat(proef.ingreep(eerste).meldtNog()).isTrue();

        proef.draaiTerug(eerste);
        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.GEPARKEERD);
        UUID tweede = proef.besluit(ANNA, Actie.AFWIJZEN, bericht);
        bedenktijdVoorbij();
        proef.werk();
        proef.werk();

        assertThat(proef.verteld).containsExactly(bericht.id() + " Omdat het moet.");
        assertThat(proef.ingreep(tweede).meldtNog()).isFalse();
        assertThatThrownBy(() -> proef.draaiTerug(tweede)).hasMessageContaining("De afzender weet al");
        assertThat(gebeurtenissen(bericht))
                .contains("ongedaan-gemaakt door bram: Toch niet.", "afgewezen door anna: Omdat het moet.");
    }

    @Test
    void wie_afwijst_wat_nog_verwerkt_moet_worden_haalt_het_van_de_stapel() {
        Bericht bericht = ontvangen();

        UUID ingreep = proef.besluit(ANNA, Actie.AFWIJZEN, bericht);

        assertThat(proef.tel("select count(*) from te_verwerken")).isZero();
        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.AFGEKEURD);
        proef.draaiTerug(ingreep);
        assertThat(proef.tel("select count(*) from te_verwerken")).isEqualTo(1);
        assertThat(proef.poort.status(bericht)).isEqualTo(BerichtStatus.ONTVANGEN);
    }

    @Test
    void wat_al_geprobeerd_is_gaat_niet_meer_terug() {
        Bericht bericht = proef.geparkeerd();
        proef.ontvanger.antwoordt(post -> 503);
        UUID ingreep = proef.besluit(ANNA, Actie.HERVATTEN, bericht);
        await().atMost(GAUW).until(() -> proef.poort.aflevering(bericht).pogingen() == 1);

        await().atMost(GAUW)
                .untilAsserted(() -> assertThatThrownBy(() -> proef.draaiTerug(ingreep))
                        .hasMessageContaining("De poort heeft intussen geprobeerd"));
        assertThat(proef.ingreep(ingreep).teruggedraaid()).isZero();
    }

    @Test
    void een_tweede_keer_ongedaan_maken_kan_niet() {
        Bericht bericht = proef.wachtend();
        UUID ingreep = proef.besluit(ANNA, Actie.PARKEREN, bericht);
        proef.draaiTerug(ingreep);

        assertThatThrownBy(() -> proef.draaiTerug(ingreep)).hasMessageContaining("niets meer om ongedaan te maken");
        assertThat(proef.ingreep(ingreep).teruggedraaid()).isEqualTo(1);
    }

    @Test
    void van_twee_operators_tegelijk_beslist_er_een_en_hoort_de_ander_wie_wat_deed() throws Exception {
        Bericht bericht = proef.geparkeerd();
        proef.ontvanger.antwoordt(post -> 202);
        long gezien = proef.versie(bericht);
        List<Callable<String>> besluiten = new ArrayList<>();
        for (Aanroeper wie : List.of(ANNA, BRAM, Aanroeper.operator("cor"), Aanroeper.operator("dirk"))) {
            besluiten.add(() -> probeer(wie, bericht, gezien));
        }

        List<String> antwoorden = new ArrayList<>();
        try (var draden = Executors.newFixedThreadPool(4)) {
            for (Future<String> antwoord : draden.invokeAll(besluiten)) {
                antwoorden.add(antwoord.get());
            }
        }

        assertThat(antwoorden).containsOnlyOnce("gedaan");
        assertThat(antwoorden)
                .filteredOn(a -> !a.equals("gedaan"))
                .hasSize(3)
                .allMatch(a -> a.matches("(?s)Terwijl u keek, veranderde dit bericht: (hervat|afgeleverd) door .*"));
        assertThat(proef.tel("select count(*) from gebeurtenis where soort = 'hervat'"))
                .isEqualTo(1);
        assertThat(proef.tel("select count(*) from ingreep")).isEqualTo(1);
    }

    private String probeer(Aanroeper wie, Bericht bericht, long gezien) {
        try {
            proef.besluit(wie, proef.vraag(Actie.HERVATTEN), bericht, gezien);
            return "gedaan";
        } catch (Weigering weigering) {
            assertThat(weigering.status()).isEqualTo(409);
            return weigering.getMessage();
        }
    }

    @Test
    void twee_keer_klikken_is_een_keer_doen() throws Exception {
        Bericht bericht = proef.wachtend();
        Vraag vraag = proef.vraag(Actie.PARKEREN);
        long gezien = proef.versie(bericht);
        Callable<UUID> klik = () -> proef.besluit(ANNA, vraag, bericht, gezien);

        List<UUID> ingrepen = new ArrayList<>();
        try (var draden = Executors.newFixedThreadPool(3)) {
            for (Future<UUID> antwoord : draden.invokeAll(List.of(klik, klik, klik))) {
                ingrepen.add(antwoord.get());
            }
        }

        assertThat(ingrepen.stream().distinct()).hasSize(1);
        assertThat(proef.tel("select count(*) from gebeurtenis where soort = 'geparkeerd'"))
                .isEqualTo(1);
        assertThat(proef.tel("select count(*) from audit")).isEqualTo(1);
    }

    @Test
    void aan_wie_nu_wordt_bezorgd_verandert_niets() {
        Bericht bericht = proef.wachtend();
        proef.poort
                .jdbc()
                .sql("update aflever_baan set lease_tot = now() + interval '1 hour'")
                .update();

        assertThatThrownBy(() -> proef.besluit(ANNA, Actie.PARKEREN, bericht))
                .hasMessageContaining("Aan de ontvanger wordt op dit moment bezorgd");
        assertThat(proef.poort.aflevering(bericht).status()).isEqualTo(Afleverstatus.OPEN);
        assertThat(proef.tel("select count(*) from ingreep")).isZero();
    }

    @Test
    void zonder_recht_of_reden_gebeurt_er_niets() {
        Bericht bericht = proef.geparkeerd();
        long gezien = proef.versie(bericht);
        var zonderReden = new Vraag(Actie.HERVATTEN, null, "  ", "s");

        assertThatThrownBy(() -> proef.besluit(ANNA, zonderReden, bericht, gezien))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(400));
        assertThatThrownBy(
                        () -> proef.besluit(Aanroeper.deelnemer("0384"), proef.vraag(Actie.HERVATTEN), bericht, gezien))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(403));
        assertThat(proef.tel("select count(*) from ingreep")).isZero();
    }

    private void weigert(Actie actie, Bericht bericht) {
        assertThatThrownBy(() -> proef.besluit(ANNA, actie, bericht))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.code()).isEqualTo("status-staat-niet-toe"));
    }

    private Bericht afgeleverd() {
        Bericht bericht = proef.poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> proef.poort.status(bericht) == BerichtStatus.AFGELEVERD);
        return bericht;
    }

    private Bericht ontvangen() {
        return proef.bean(BerichtStore.class)
                .bewaar(Proefkern.jw301("0384", "42420001", "A1", "<x/>"))
                .bericht();
    }

    private void bedenktijdVoorbij() {
        proef.poort
                .jdbc()
                .sql("update ingreep_regel set melden_na = now() where melden_na is not null")
                .update();
    }

    private List<String> gebeurtenissen(Bericht bericht) {
        return proef.bean(BerichtStore.class).gebeurtenissen(bericht.id()).stream()
                .map((Gebeurtenis g) -> g.soort() + " door " + g.actor() + ": " + g.reden())
                .toList();
    }

    private List<String> audit() {
        return proef.poort
                .jdbc()
                .sql("select wie || ' ' || handeling || ' ' || objectsoort || ' ' || doel from audit order by nummer")
                .query(String.class)
                .list();
    }
}
