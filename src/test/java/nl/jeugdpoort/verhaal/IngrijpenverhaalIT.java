package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.Berichtbesluiten;
import nl.jeugdpoort.ingreep.Ingreepinzage;
import nl.jeugdpoort.ingreep.Ingrepen;
import nl.jeugdpoort.ingreep.Verbetering;
import nl.jeugdpoort.ingreep.Vraag;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators decide, as the systems of partners see it. */
class IngrijpenverhaalIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");

    @Test
    void wie_het_kwijt_is_krijgt_het_bericht_per_wachtrij_nog_eens_onder_hetzelfde_kenmerk() throws Exception {
        Simbericht toewijzing = toewijzing(POORT.postbusGemeente, POORT.jmsAanbieder);
        POORT.postbusGemeente.stuurt(toewijzing);
        POORT.jmsAanbieder.krijgt(toewijzing);
        Dossier dossier = POORT.dossier(POORT.postbusGemeente.code(), "JW301", toewijzing.identificatie());
        dossier.wordt("AFGELEVERD");

        besluit(Actie.NOGMAALS, dossier);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> POORT.jmsAanbieder
                                .alles("JW301", toewijzing.identificatie())
                                .size()
                        == 2);
        assertThat(dossier.gebeurtenissen()).contains("nogmaals-verstuurd");
    }

    @Test
    void wat_een_operator_afwijst_hoort_een_afzender_per_StUF_in_een_Fo01() throws Exception {
        Simbericht toewijzing = toewijzing(POORT.stufGemeente, POORT.postbusAanbieder);
        POORT.stufGemeente.stuurt(toewijzing.inhoud());
        Dossier dossier = POORT.dossier(POORT.stufGemeente.code(), "JW301", toewijzing.identificatie());
        dossier.wordt("AFGELEVERD");
        parkeer(dossier);

        besluit(Actie.AFWIJZEN, dossier);
        bedenktijdVoorbij();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> dossier.gebeurtenissen().contains("afzender-ingelicht"));
        await().atMost(Duration.ofSeconds(30)).until(() -> dossier.antwoorden().contains("Fo01"));
        assertThat(dossier.status()).isEqualTo("AFGEKEURD");
        assertThat(dossier.termijnen().values()).doesNotContain("LOOPT");
    }

    @Test
    void een_verbeterd_bericht_komt_binnen_als_een_nieuw_en_wordt_afgeleverd() throws Exception {
        Simbericht toewijzing = toewijzing(POORT.postbusGemeente, POORT.postbusAanbieder);
        byte[] fout = Bewerkt.met(toewijzing.inhoud(), "Bsn", "999900007");
        POORT.postbusGemeente.stuurt(fout);
        Dossier oud = POORT.dossier(POORT.postbusGemeente.code(), "JW301", toewijzing.identificatie());
        oud.wordt("AFGEKEURD");
        UUID id = UUID.fromString(oud.id());
        Verbetering verbetering = POORT.bean(Verbetering.class);
        assertThat(verbetering.inhoud(OPERATOR, id)).isEqualTo(fout);
        byte[] goed = Bewerkt.met(toewijzing.inhoud(), "Identificatie", "VERBETERD1");

        weigert(verbetering, id, fout, "niets veranderd");
        weigert(verbetering, id, toewijzing.inhoud(), "andere identificatie");
        weigert(verbetering, id, "<x/>".getBytes(StandardCharsets.UTF_8), "past niet in het schema");
        UUID ingreep = verbetering.verstuur(OPERATOR, verbeterd(id, goed));

        Dossier nieuw = POORT.dossier(POORT.postbusGemeente.code(), "JW301", "VERBETERD1");
        nieuw.wordt("AFGELEVERD");
        POORT.postbusAanbieder.krijgt("JW301", "VERBETERD1");
        assertThat(oud.gebeurtenissen()).endsWith("vervangen");
        assertThat(oud.status()).isEqualTo("AFGEKEURD");
        assertThat(nieuw.gebeurtenissen()).contains("verbeterd");
        Ingreepinzage inzage = POORT.bean(Ingreepinzage.class);
        assertThat(inzage.verwant(id).nieuw()).containsExactly(UUID.fromString(nieuw.id()));
        assertThat(inzage.verwant(UUID.fromString(nieuw.id())).oud()).isEqualTo(id);
        assertThat(inzage.vind(ingreep).orElseThrow().gelukt()).isEqualTo(1);
    }

    private static void weigert(Verbetering verbetering, UUID id, byte[] inhoud, String waarom) {
        assertThatThrownBy(() -> verbetering.verstuur(OPERATOR, verbeterd(id, inhoud)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining(waarom);
    }

    private static Verbetering.Verbeterd verbeterd(UUID oud, byte[] inhoud) {
        return new Verbetering.Verbeterd(
                oud,
                versie(oud),
                inhoud,
                "BSN verkeerd getypt.",
                UUID.randomUUID().toString());
    }

    @Test
    void een_opdracht_over_veel_berichten_wordt_door_de_poort_zelf_uitgevoerd() throws Exception {
        Simbericht een = toewijzing(POORT.postbusGemeente, POORT.postbusAanbieder);
        Simbericht twee = toewijzing(POORT.postbusGemeente, POORT.postbusAanbieder);
        POORT.postbusGemeente.stuurt(een);
        POORT.postbusGemeente.stuurt(twee);
        Dossier eerste = POORT.dossier(POORT.postbusGemeente.code(), "JW301", een.identificatie());
        Dossier tweede = POORT.dossier(POORT.postbusGemeente.code(), "JW301", twee.identificatie());
        eerste.wordt("AFGELEVERD");
        tweede.wordt("AFGELEVERD");
        parkeer(eerste);

        UUID ingreep = POORT.bean(Ingrepen.class)
                .opdracht(
                        OPERATOR,
                        vraag(Actie.HERVATTEN),
                        List.of(UUID.fromString(eerste.id()), UUID.fromString(tweede.id())),
                        "twee berichten");

        Ingreepinzage inzage = POORT.bean(Ingreepinzage.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !inzage.vind(ingreep).orElseThrow().loopt());
        assertThat(inzage.vind(ingreep).orElseThrow().gelukt()).isEqualTo(1);
        assertThat(inzage.vind(ingreep).orElseThrow().overgeslagen()).isEqualTo(1);
        eerste.wordt("AFGELEVERD");
    }

    /** One that was asked for. */
    private static Simbericht toewijzing(Partner gemeente, Partner aanbieder) throws Exception {
        Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
        aanbieder.stuurt(verhaal.verzoek());
        gemeente.krijgt(verhaal.verzoek());
        return verhaal.toewijzing();
    }

    private static void besluit(Actie actie, Dossier dossier) {
        UUID id = UUID.fromString(dossier.id());
        POORT.bean(Berichtbesluiten.class).besluit(OPERATOR, vraag(actie), id, null, versie(id));
    }

    private static long versie(UUID id) {
        return POORT.bean(Berichtbesluiten.class).keuze(OPERATOR, id).versie();
    }

    private static Vraag vraag(Actie actie) {
        return new Vraag(
                actie, null, "De partner vroeg erom.", UUID.randomUUID().toString());
    }

    /** As if its addressee had refused it. */
    private static void parkeer(Dossier dossier) {
        UUID id = UUID.fromString(dossier.id());
        JdbcClient jdbc = POORT.bean(JdbcClient.class);
        jdbc.sql("update aflevering set status = 'GEPARKEERD' where bericht_id = ?")
                .param(id)
                .update();
        jdbc.sql("update bericht set status = 'GEPARKEERD' where id = ?")
                .param(id)
                .update();
    }

    private static void bedenktijdVoorbij() {
        POORT.bean(JdbcClient.class)
                .sql("update ingreep_regel set melden_na = now() - interval '1 day' where melden_na is not null")
                .update();
    }
}
