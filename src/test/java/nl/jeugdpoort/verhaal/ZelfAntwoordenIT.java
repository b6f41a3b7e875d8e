package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.api.Test;

/** Gemeenten whose own systems make the retourberichten (retour: zelf). */
class ZelfAntwoordenIT {

    private static final Proefpoort POORT = Proefpoort.draait();

    private final Partner aanbieder = POORT.restAanbieder;
    private final PostbusPartner gemeente = POORT.postbusGemeenteDieZelfAntwoordt;

    @Test
    void het_eigen_antwoord_van_een_StUF_gemeente_hoort_bij_het_heenbericht() throws Exception {
        StufPartner stuf = POORT.stufGemeenteDieZelfAntwoordt;
        Simbericht verzoek = Verhaallijn.van(stuf, aanbieder, POORT.vandaag()).verzoek();
        aanbieder.stuurt(verzoek);
        Post di01 = stuf.krijgt(verzoek);
        assertThat(dossier(verzoek).antwoorden()).isEmpty();
        assertThat(dossier(verzoek).termijnen()).containsEntry("OP090", "LOOPT");

        byte[] akkoord = Bewerkt.akkoord(verzoek, "EIGEN316", POORT.vandaag());
        stuf.stuurtDu01(di01, akkoord);

        assertThat(aanbieder.krijgt("JW316", verzoek.identificatie()).inhoud()).isEqualTo(akkoord);
        assertThat(dossier(verzoek).antwoorden()).containsExactly("JW316");
        assertThat(dossier(verzoek).gebeurtenissen()).contains("beantwoord");
        assertThat(dossier(verzoek).termijnen()).containsEntry("OP090", "GEHAALD");
    }

    @Test
    void na_een_Fo01_wacht_niemand_meer_op_een_antwoord() throws Exception {
        StufPartner stuf = POORT.stufGemeenteDieZelfAntwoordt;
        Simbericht verzoek = Verhaallijn.van(stuf, aanbieder, POORT.vandaag()).verzoek();
        aanbieder.stuurt(verzoek);

        stuf.stuurtFo01(stuf.krijgt(verzoek));

        assertThat(dossier(verzoek).antwoorden()).containsExactly("Fo01");
        assertThat(dossier(verzoek).nu().at("/antwoorden/0/retourcodes/0").asText())
                .isEqualTo("StUF055");
        assertThat(dossier(verzoek).termijnen())
                .isEqualTo(Map.of("OP090", "VERVALLEN", "OP274", "VERVALLEN", "OP359", "VERVALLEN"));
    }

    @Test
    void een_antwoord_na_een_Fo01_hoort_er_nog_bij_en_wordt_doorgegeven() throws Exception {
        StufPartner stuf = POORT.stufGemeenteDieZelfAntwoordt;
        Simbericht verzoek = Verhaallijn.van(stuf, aanbieder, POORT.vandaag()).verzoek();
        aanbieder.stuurt(verzoek);
        Post di01 = stuf.krijgt(verzoek);
        stuf.stuurtFo01(di01);

        byte[] akkoord = Bewerkt.akkoord(verzoek, "TOCH316", POORT.vandaag());
        stuf.stuurtDu01(di01, akkoord);

        assertThat(aanbieder.krijgt("JW316", verzoek.identificatie()).inhoud()).isEqualTo(akkoord);
        assertThat(dossier(verzoek).antwoorden()).containsExactly("Fo01", "JW316");
        POORT.dossier(stuf.code(), "JW316", "TOCH316").wordt("AFGELEVERD");
    }

    @Test
    void een_antwoord_op_een_onbekend_bericht_wordt_doorgegeven_en_gemeld() {
        Simbericht nooitVerstuurd = verzoek();

        gemeente.stuurt(Bewerkt.akkoord(nooitVerstuurd, "ONBEKEND1", POORT.vandaag()));

        aanbieder.krijgt("JW316", nooitVerstuurd.identificatie());
        Dossier antwoord = POORT.dossier(gemeente.code(), "JW316", "ONBEKEND1");
        assertThat(antwoord.gebeurtenissen()).contains("heenbericht-onbekend");
        antwoord.wordt("AFGELEVERD");
        POORT.krijgtMail("retour-onbekend", antwoord.id());
    }

    @Test
    void wie_het_bericht_niet_kreeg_kan_het_niet_beantwoorden() throws Exception {
        Simbericht verzoek = verzoek();
        aanbieder.stuurt(verzoek);
        gemeente.krijgt(verzoek);

        byte[] vanEenAnder = Bewerkt.met(
                Bewerkt.akkoord(verzoek, "ANDER316", POORT.vandaag()), "Ontvanger", POORT.postbusGemeente.code());
        POORT.postbusGemeente.stuurt(vanEenAnder);

        aanbieder.krijgt("JW316", verzoek.identificatie());
        assertThat(POORT.dossier(POORT.postbusGemeente.code(), "JW316", "ANDER316")
                        .gebeurtenissen())
                .contains("heenbericht-onbekend");
        assertThat(dossier(verzoek).antwoorden()).isEmpty();
        assertThat(dossier(verzoek).termijnen()).containsEntry("OP090", "LOOPT");
        gemeente.stuurt(Bewerkt.akkoord(verzoek, "ECHT316", POORT.vandaag()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> dossier(verzoek).antwoorden().equals(List.of("JW316")));
        assertThat(dossier(verzoek).termijnen()).containsEntry("OP090", "GEHAALD");
    }

    @Test
    void een_tweede_antwoord_wordt_bewaard_en_gemeld_maar_niet_doorgegeven() throws Exception {
        Simbericht verzoek = verzoek();
        aanbieder.stuurt(verzoek);
        gemeente.krijgt(verzoek);
        gemeente.stuurt(Bewerkt.akkoord(verzoek, "EERSTE316", POORT.vandaag()));
        aanbieder.krijgt("JW316", verzoek.identificatie());

        gemeente.stuurt(Bewerkt.akkoord(verzoek, "TWEEDE316", POORT.vandaag()));

        Dossier tweede = POORT.dossier(gemeente.code(), "JW316", "TWEEDE316");
        tweede.wordt("AFGEKEURD");
        assertThat(tweede.gebeurtenissen()).contains("al-beantwoord");
        assertThat(tweede.nu().path("afleveringen")).isEmpty();
        POORT.krijgtMail("retour-dubbel", tweede.id());
        assertThat(aanbieder.alles("JW316", verzoek.identificatie())).hasSize(1);
    }

    @Test
    void een_bevinding_houdt_niets_tegen_en_is_te_zien() throws Exception {
        Simbericht verzoek = verzoek();
        String morgen = POORT.vandaag().plusDays(2).toString();
        byte[] inDeToekomst = Bewerkt.met(verzoek.inhoud(), "Dagtekening", morgen);

        aanbieder.stuurt(inDeToekomst);

        assertThat(gemeente.krijgt(verzoek).inhoud()).isEqualTo(inDeToekomst);
        assertThat(dossier(verzoek).bevindingen()).containsExactly("TR135");
        assertThat(dossier(verzoek).antwoorden()).isEmpty();
        assertThat(dossier(verzoek).status()).isNotEqualTo("AFGEKEURD");
    }

    private Simbericht verzoek() {
        return Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()).verzoek();
    }

    private static Dossier dossier(Simbericht bericht) {
        return POORT.dossier(bericht.afzender(), bericht.soort().name(), bericht.identificatie());
    }
}
