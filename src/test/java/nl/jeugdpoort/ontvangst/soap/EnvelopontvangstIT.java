package nl.jeugdpoort.ontvangst.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.antwoord.Retourmaker;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.stuf.Berichtcode;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.stuf.StufFouten;
import nl.jeugdpoort.stuf.Stuurgegevens;
import nl.jeugdpoort.stuf.Systeem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnvelopontvangstIT {

    private static Proefsoap poort;

    @BeforeAll
    static void start(@TempDir Path data) {
        poort = Proefsoap.start(data);
    }

    @AfterAll
    static void stop() {
        poort.stop();
    }

    @Test
    void een_heenbericht_met_Bv03_is_bewaard_onder_zijn_referentienummer() throws Exception {
        Envelop.Vracht di01 = di01(jw301("SOAP1"));

        assertThat(poort.stuur("0384", di01)).isEqualTo("Bv03");

        assertThat(bewaard(di01)).singleElement().satisfies(bericht -> {
            assertThat(bericht.kop().berichtsoort()).isEqualTo("JW301");
            assertThat(poort.bean(BerichtStore.class).inhoud(bericht.id())).contains(di01.inhoud());
        });
    }

    @Test
    void dezelfde_envelop_nog_eens_krijgt_hetzelfde_antwoord_en_wordt_een_keer_bewaard() throws Exception {
        Envelop.Vracht di01 = di01(jw301("SOAP2"));

        assertThat(poort.stuur("0384", di01)).isEqualTo("Bv03");
        assertThat(poort.stuur("0384", di01)).isEqualTo("Bv03");

        assertThat(bewaard(di01)).hasSize(1);
    }

    @Test
    void een_ander_bericht_onder_hetzelfde_nummer_is_StUF016() throws Exception {
        Envelop.Vracht di01 = di01(jw301("SOAP3"));
        poort.stuur("0384", di01);

        assertThat(poort.stuur("0384", metInhoud(di01, jw301("SOAP4")))).isEqualTo("StUF016");
    }

    /** Everything about the label that the gateway refuses after reading it: the fault goes to who sent it, once. */
    @ParameterizedTest
    @CsvSource({
        "0384, Di01, JW301, 0384, 42429999, BRS04, 0384",
        "0384, Di01, JW301, 0384, 9999, IB210, 0384",
        "0384, Di01, JW301, 9999, 42420001, IB213, 0384",
        "0384, Di01, JW301, 0363, 42420001, BRS03, 0384",
        "0384, Di01, JW305, 0384, 42420001, IB234, 0384",
        "0384, Di01, JW301, 0384, 0363, IB102, 0384",
        "42420001, Di01, JW302, 42420001, 0384, IB240, 42420001"
    })
    void een_weigering_op_het_etiket_komt_achteraf_als_Fo01(
            String wie, String code, String functie, String van, String naar, String fout, String aan)
            throws Exception {
        Envelop.Vracht vracht =
                Enveloppenproef.vracht(Berichtcode.DI01, functie, van, naar, nieuwNummer(), null, jw301("LABEL"));

        assertThat(poort.stuur(wie, vracht)).isEqualTo("Bv03");
        assertThat(poort.stuur(wie, vracht)).isEqualTo("Bv03");

        assertThat(fo01(vracht)).singleElement().satisfies(fo01 -> {
            assertThat(fo01.kop().ontvanger()).isEqualTo(aan);
            assertThat(tekst(fo01)).contains("<StUF:code>" + fout + "</StUF:code>");
        });
    }

    @Test
    void een_ongeldige_inhoud_krijgt_Bv03_en_daarna_Fo01_met_StUF055_in_de_postbus() throws Exception {
        byte[] fout = new String(jw301("SOAP5"), StandardCharsets.UTF_8)
                .replace("<h:Geslacht>2", "<h:Geslacht>9")
                .getBytes(StandardCharsets.UTF_8);
        Envelop.Vracht di01 = di01(fout);

        assertThat(poort.stuur("0384", di01)).isEqualTo("Bv03");

        assertThat(bewaard(di01)).isEmpty();
        assertThat(fo01(di01)).singleElement().satisfies(fo01 -> {
            assertThat(tekst(fo01))
                    .contains("<StUF:code>StUF055</StUF:code>", "<StUF:details>JW301-00030002</StUF:details>");
            assertThat(poort.haal("0384", "/api/v1/postbus/berichten").body())
                    .contains(fo01.id().toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"WMO301, StUF037", "JW999, StUF037", "Dummy, StUF034"})
    void een_functie_die_de_poort_niet_kent_is_Fo03(String functie, String code) throws Exception {
        assertThat(poort.stuur(
                        "0384",
                        Enveloppenproef.vracht(
                                Berichtcode.DI01, functie, "0384", "42420001", nieuwNummer(), null, jw301("F"))))
                .isEqualTo(code);
    }

    @Test
    void een_antwoord_op_een_onbekend_nummer_is_StUF043() throws Exception {
        assertThat(poort.stuur(
                        "42420001",
                        Enveloppenproef.vracht(
                                Berichtcode.DU01,
                                "JW302",
                                "42420001",
                                "0384",
                                nieuwNummer(),
                                nieuwNummer(),
                                jw301("X"))))
                .isEqualTo("StUF043");
        assertThat(poort.stuur("42420001", fo01Van("42420001", nieuwNummer()))).isEqualTo("StUF043");
    }

    @Test
    void een_Fo01_van_de_ontvanger_staat_bij_het_bericht_en_gaat_door_naar_de_afzender() throws Exception {
        Envelop.Vracht di01 = di01(jw301("SOAP6"));
        poort.stuur("0384", di01);
        Envelop.Afwijzing fo01 = fo01Van("42420001", di01.stuurgegevens().referentienummer());

        assertThat(poort.stuur("42420002", fo01)).isEqualTo("StUF043");
        assertThat(poort.stuur("42420001", fo01)).isEqualTo("Bv03");
        assertThat(poort.stuur("42420001", fo01)).isEqualTo("Bv03");

        Bericht bericht = bewaard(di01).getFirst();
        assertThat(poort.bean(BerichtStore.class).gebeurtenissen(bericht.id()))
                .filteredOn(gebeurtenis -> gebeurtenis.soort().equals("fo01-ontvangen"))
                .singleElement()
                .satisfies(gebeurtenis -> assertThat(gebeurtenis.actor()).isEqualTo("42420001"));
        assertThat(fo01(di01)).singleElement().satisfies(door -> {
            assertThat(door.kop().ontvanger()).isEqualTo("0384");
            assertThat(door.antwoordOp()).isEqualTo(bericht.id());
        });
    }

    @Test
    void een_declaratie_krijgt_een_keer_antwoord_een_tweede_is_CC11() throws Exception {
        Envelop.Vracht declaratie = Enveloppenproef.vracht(
                Berichtcode.DI01, "JW323", "42420001", "0153", nieuwNummer(), null, Declaratieproef.jw323());
        assertThat(poort.stuur("42420001", declaratie)).isEqualTo("Bv03");
        Bericht heen = bewaard(declaratie).getFirst();
        Envelop.Vracht eerste = antwoordOp(heen, "SOAPA1");
        Envelop.Vracht tweede = antwoordOp(heen, "SOAPA2");

        assertThat(poort.stuur("0153", eerste)).isEqualTo("Bv03");
        wachtOpAntwoord(heen);
        assertThat(poort.stuur("0153", eerste)).isEqualTo("Bv03");
        assertThat(poort.stuur("0153", tweede)).isEqualTo("Bv03");

        assertThat(bewaard(eerste))
                .singleElement()
                .satisfies(bericht -> assertThat(bericht.antwoordOp()).isEqualTo(heen.id()));
        assertThat(bewaard(tweede)).isEmpty();
        assertThat(fo01(eerste)).isEmpty();
        assertThat(fo01(tweede))
                .singleElement()
                .satisfies(fo01 -> assertThat(tekst(fo01)).contains("<StUF:code>CC11</StUF:code>"));
    }

    @Test
    void een_te_groot_bericht_is_IB007_ook_als_de_grens_van_alle_aanroepen_het_eerst_ziet() throws Exception {
        assertThat(poort.stuur("0384", di01(new byte[21_000_000]))).isEqualTo("IB007");
    }

    @Test
    void wie_zich_niet_aanmeldt_komt_niet_binnen() throws Exception {
        assertThat(poort.haal("niemand", "/soap/ggk0210?wsdl").statusCode()).isEqualTo(401);
        assertThat(poort.haal("0384", "/soap/ggk0210?wsdl").statusCode()).isEqualTo(200);
    }

    private static Envelop.Vracht di01(byte[] inhoud) {
        return Enveloppenproef.vracht(Berichtcode.DI01, "JW301", "0384", "42420001", nieuwNummer(), null, inhoud);
    }

    private static Envelop.Vracht antwoordOp(Bericht heen, String identificatie) {
        byte[] jw325 = Declaratieproef.jw325(poort.bean(Retourmaker.class), heen, identificatie);
        return Enveloppenproef.vracht(
                Berichtcode.DU01,
                "JW325",
                "0153",
                "42420001",
                nieuwNummer(),
                heen.referentienummer().toString(),
                jw325);
    }

    private static void wachtOpAntwoord(Bericht heen) throws InterruptedException {
        BerichtStore berichten = poort.bean(BerichtStore.class);
        for (int i = 0; i < 200 && berichten.antwoordenOp(heen.id()).isEmpty(); i++) {
            Thread.sleep(100);
        }
    }

    private static Envelop.Vracht metInhoud(Envelop.Vracht vracht, byte[] inhoud) {
        return new Envelop.Vracht(vracht.stuurgegevens(), vracht.versies(), inhoud, null);
    }

    private static Envelop.Afwijzing fo01Van(String zender, String kruis) {
        Stuurgegevens label = new Stuurgegevens(
                Berichtcode.FO01,
                new Systeem(zender, "Proefpakket"),
                new Systeem("0384", Systeem.GGK),
                nieuwNummer(),
                "20261104101500000",
                kruis,
                null);
        return new Envelop.Afwijzing(label, Foutmelding.van(StufFouten.van("StUF055"), ""), "JW301-00030002", null);
    }

    private static String nieuwNummer() {
        return UUID.randomUUID().toString();
    }

    private static byte[] jw301(String identificatie) throws IOException {
        try (InputStream bron = EnvelopontvangstIT.class.getResourceAsStream("/antwoord/JW301.xml")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("P&amp;R 436", identificatie)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<Bericht> bewaard(Envelop.Vracht vracht) {
        return poort.bean(BerichtStore.class)
                .metReferentienummer(UUID.fromString(vracht.stuurgegevens().referentienummer()));
    }

    private static List<Bericht> fo01(Envelop.Vracht vracht) {
        BerichtStore berichten = poort.bean(BerichtStore.class);
        return poort
                .bean(JdbcClient.class)
                .sql("select id from bericht where berichtsoort = 'Fo01'")
                .query(UUID.class)
                .stream()
                .map(id -> berichten.vind(id).orElseThrow())
                .filter(fo01 -> tekst(fo01).contains(vracht.stuurgegevens().referentienummer()))
                .toList();
    }

    private static String tekst(Bericht bericht) {
        return new String(poort.bean(BerichtStore.class).inhoud(bericht.id()).orElseThrow(), StandardCharsets.UTF_8);
    }
}
