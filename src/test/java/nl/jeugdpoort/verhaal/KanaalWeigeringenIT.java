package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.api.Test;

/** Every channel refuses in its own language. */
class KanaalWeigeringenIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void een_kapotte_envelop_krijgt_meteen_een_Fo03() {
        StufPartner gemeente = POORT.stufGemeente;
        byte[] toewijzing = toewijzing(gemeente, POORT.restAanbieder).inhoud();
        String zonderFunctie = Stufbericht.di01(
                        gemeente.code(), UUID.randomUUID().toString(), toewijzing)
                .replace("<StUF:functie>JW301</StUF:functie>", "");

        var antwoord = gemeente.stuurt(zonderFunctie);

        assertThat(antwoord.status()).isEqualTo(500);
        assertThat(antwoord.mediatype()).startsWith("text/xml");
        var soap = Post.wortel(antwoord.inhoud());
        assertThat(Post.eerste(soap, "faultcode")).endsWith("Client");
        assertThat(Post.eerste(soap, "berichtcode")).isEqualTo("Fo03");
        assertThat(Post.eerste(soap, "code")).isEqualTo("StUF034");
    }

    @Test
    void een_onbekende_ontvanger_komt_later_terug_in_een_Fo01() {
        StufPartner gemeente = POORT.stufGemeente;
        Simbericht toewijzing = toewijzing(gemeente, POORT.restAanbieder);

        String nummer = gemeente.stuurtDi01(Bewerkt.met(toewijzing.inhoud(), "Ontvanger", "12121212"));

        Post fo01 = gemeente.krijgt("Fo01", nummer);
        assertThat(fo01.etiket("code")).isEqualTo("BRS04");
        assertThat(fo01.etiket("plek")).isEqualTo("client");
    }

    @Test
    void een_inhoud_die_niet_klopt_komt_later_terug_in_een_Fo01_met_StUF055() {
        StufPartner gemeente = POORT.stufGemeente;
        Simbericht toewijzing = toewijzing(gemeente, POORT.restAanbieder);

        String nummer = gemeente.stuurtDi01(Bewerkt.met(toewijzing.inhoud(), "Geslacht", "7"));

        Post fo01 = gemeente.krijgt("Fo01", nummer);
        assertThat(fo01.etiket("code")).isEqualTo("StUF055");
        assertThat(fo01.etiket("details")).isEqualTo("JW301-00030002");
        assertThat(POORT.restAanbieder.alles("JW301", toewijzing.identificatie()))
                .isEmpty();
    }

    @Test
    void wie_met_JMS_om_antwoord_vraagt_krijgt_een_bewijs_of_een_probleem() throws Exception {
        JmsPartner aanbieder = POORT.jmsAanbieder;
        Simbericht verzoek = verzoek(POORT.jmsGemeente, aanbieder);

        JsonNode bewijs = JSON.readTree(aanbieder.vraagt(verzoek.inhoud()));
        JsonNode probleem = JSON.readTree(aanbieder.vraagt(Bewerkt.met(verzoek.inhoud(), "Geslacht", "7")));

        assertThat(bewijs.path("identificatie").asText()).isEqualTo(verzoek.identificatie());
        assertThat(bewijs.path("status").asText()).isEqualTo("ONTVANGEN");
        isSchemafout(probleem);
    }

    @Test
    void wie_met_JMS_niet_om_antwoord_vraagt_vindt_de_weigering_op_de_eigen_wachtrij() throws Exception {
        JmsPartner aanbieder = POORT.jmsAanbieder;
        byte[] verzoek = verzoek(POORT.jmsGemeente, aanbieder).inhoud();

        aanbieder.stuurt(Bewerkt.met(verzoek, "Ontvanger", "0344"));

        JsonNode probleem =
                JSON.readTree(aanbieder.krijgt("melding", "ontvanger-onbekend").inhoud());
        assertThat(probleem.path("status").asInt()).isEqualTo(422);
        assertThat(probleem.path("ketencode").asText()).isEqualTo("BRS04");
    }

    @Test
    void naast_een_bestand_dat_niet_klopt_staat_waarom() throws Exception {
        MapPartner aanbieder = POORT.mapAanbieder;
        byte[] fout = Bewerkt.met(verzoek(POORT.mapGemeente, aanbieder).inhoud(), "Geslacht", "7");

        Path bestand = aanbieder.laatVallen("verkeerd.xml", fout);

        isSchemafout(uitleg(bestand));
        assertThat(bestand.resolveSibling("verkeerd.xml.geweigerd")).hasBinaryContent(fout);
    }

    @Test
    void een_bestand_met_andere_regeleinden_komt_gewoon_aan_en_geeft_een_signaal() throws Exception {
        MapPartner aanbieder = POORT.mapAanbieder;
        Simbericht verzoek = verzoek(POORT.mapGemeente, aanbieder);
        String metLf = new String(verzoek.inhoud(), StandardCharsets.UTF_8).replace("\r\n", "\n");

        aanbieder.stuurt(metLf.getBytes(StandardCharsets.UTF_8));

        POORT.mapGemeente.krijgt(verzoek);
        JsonNode dossier = POORT.dossier(aanbieder.code(), "JW315", verzoek.identificatie())
                .nu();
        assertThat(dossier.path("bevindingen").findValuesAsText("regel")).containsExactly("OP192");
        assertThat(dossier.at("/bevindingen/0/niveau").asText()).isEqualTo("signaal");
        assertThat(dossier.at("/bevindingen/0/retourcode").isNull()).isTrue();
    }

    @Test
    void op_de_SFTP_server_staat_naast_het_geweigerde_bestand_waarom() throws Exception {
        SftpPartner aanbieder = POORT.sftpAanbieder;
        byte[] fout = Bewerkt.met(verzoek(POORT.sftpGemeente, aanbieder).inhoud(), "Geslacht", "7");

        Path bestand = aanbieder.zetKlaar("verkeerd.xml", fout);

        isSchemafout(uitleg(bestand));
        assertThat(bestand.resolveSibling("verkeerd.xml.geweigerd")).hasBinaryContent(fout);
    }

    @Test
    void wat_geen_xml_is_wordt_in_elk_kanaal_geweigerd() throws Exception {
        byte[] onzin = "geen xml".getBytes(StandardCharsets.UTF_8);

        JsonNode jms = JSON.readTree(POORT.jmsAanbieder.vraagt(onzin));
        JsonNode map = uitleg(POORT.mapAanbieder.laatVallen("onzin.xml", onzin));
        JsonNode sftp = uitleg(POORT.sftpAanbieder.zetKlaar("onzin.xml", onzin));

        assertThat(new JsonNode[] {jms, map, sftp})
                .allSatisfy(
                        probleem -> assertThat(probleem.path("code").asText()).isEqualTo("niet-welgevormd"))
                .allSatisfy(probleem ->
                        assertThat(probleem.path("ketencode").asText()).isEqualTo("BRS14"));
    }

    private static void isSchemafout(JsonNode probleem) {
        assertThat(probleem.path("status").asInt()).isEqualTo(400);
        assertThat(probleem.path("code").asText()).isEqualTo("schema-ongeldig");
        assertThat(probleem.path("ketencode").asText()).isEqualTo("BRS13");
        assertThat(probleem.path("bevindingen").findValuesAsText("pad")).containsExactly("/Bericht/Client/Geslacht");
    }

    /** The reason beside a refused file; the file itself has its last name by then. */
    private static JsonNode uitleg(Path bestand) throws IOException {
        Path fout = bestand.resolveSibling(bestand.getFileName() + ".fout.json");
        Path geweigerd = bestand.resolveSibling(bestand.getFileName() + ".geweigerd");
        await(fout.toString())
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(fout) && Files.exists(geweigerd) && !Files.exists(bestand));
        return JSON.readTree(Files.readAllBytes(fout));
    }

    private static Simbericht verzoek(Partner gemeente, Partner aanbieder) {
        return Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()).verzoek();
    }

    private static Simbericht toewijzing(Partner gemeente, Partner aanbieder) {
        return Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()).toewijzing();
    }
}
