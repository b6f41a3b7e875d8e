package nl.jeugdpoort.bepaling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.Toetsresultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is the same whether it is a record, XML or JSON. */
class DocumentenTest {

    private static final Toetsbank BANK = Toetsbank.los();
    private static final Path VOORBEELDEN = Path.of("docs/voorbeelden");

    @Test
    void een_bepaling_komt_uit_xml_en_uit_json_weer_gelijk_terug() {
        Bepaling bepaling = Proefdocumenten.bepaling();
        assertThat(Documenten.leesBepaling(Documenten.schrijf(bepaling))).isEqualTo(bepaling);
        Lezing<Bepaling> gelezen =
                Documenten.bepalingVanJson(Documenten.json(bepaling).toString().getBytes(UTF_8));
        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.document()).isEqualTo(bepaling);
    }

    @Test
    void een_aanmeldformulier_komt_uit_xml_en_uit_json_weer_gelijk_terug() {
        Aanmeldformulier formulier = Proefdocumenten.formulier();
        assertThat(Documenten.leesFormulier(Documenten.schrijf(formulier))).isEqualTo(formulier);
        Lezing<Aanmeldformulier> gelezen = Documenten.formulierVanJson(
                Documenten.json(formulier).toString().getBytes(UTF_8));
        assertThat(gelezen.fouten()).isEmpty();
        assertThat(gelezen.document()).isEqualTo(formulier);
    }

    @Test
    void wat_de_poort_schrijft_keurt_ook_een_ander_goed() throws Exception {
        geldig("BEPALING", Documenten.schrijf(Proefdocumenten.bepaling()));
        geldig("AANMELDFORMULIER", Documenten.schrijf(Proefdocumenten.formulier()));
        geldig(
                "AANMELDFORMULIER",
                Documenten.schrijf(Proefdocumenten.formulier().alleenDeel1("0268", "D1-1", "Z-1")));
    }

    private static void geldig(String soort, byte[] document) throws Exception {
        assertThat(BANK.toets(document).bevindingen()).isEmpty();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("xsd/regio/1.0", soort + ".xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    @Test
    void de_kop_zegt_van_wie_aan_wie_en_welke_versie() {
        Toetsresultaat uitkomst = BANK.lees(Documenten.schrijf(Proefdocumenten.bepaling()));
        assertThat(uitkomst.kop().standaard()).isEqualTo("regio/1.0");
        assertThat(uitkomst.kop().berichtsoort()).isEqualTo("BEPALING");
        assertThat(uitkomst.kop().afzender()).isEqualTo("30300001");
        assertThat(uitkomst.kop().ontvanger()).isEqualTo("0384");
        assertThat(uitkomst.kop().identificatie())
                .isEqualTo("JB-2026-0017.1")
                .isEqualTo(Proefdocumenten.kop().identificatie());
        assertThat(uitkomst.bsns()).containsExactly("999940673");
    }

    @Test
    void bijzondere_tekens_blijven_heel() {
        String situatie = "Regel een\r\nregel twee & <drie> \"vier\" 😀";
        Aanmeldformulier formulier = Proefdocumenten.formulier(situatie);
        assertThat(Documenten.leesFormulier(Documenten.schrijf(formulier))
                        .deel1()
                        .situatie())
                .isEqualTo(situatie);
    }

    @Test
    void een_grote_bijlage_gaat_heel_mee() {
        Aanmeldformulier goed = Proefdocumenten.formulier();
        Personen p = goed.deel2();
        String inhoud = "QUJD".repeat(1_500_000);
        Personen groot = new Personen(
                p.jeugdige(),
                p.gezagsdragers(),
                p.netwerk(),
                p.verwijzer(),
                p.professionals(),
                p.toestemming(),
                List.of(new Bijlage("plan.pdf", "application/pdf", inhoud)));
        byte[] xml = Documenten.schrijf(new Aanmeldformulier(goed.kop(), goed.bepaling(), goed.deel1(), groot));
        assertThat(BANK.toets(xml).bevindingen()).isEmpty();
        assertThat(Documenten.leesFormulier(xml).deel2().bijlagen().getFirst().inhoud())
                .isEqualTo(inhoud);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEPALING.xml", "AANMELDFORMULIER.xml"})
    void de_voorbeelden_zijn_goed_en_staan_zoals_de_poort_ze_schrijft(String naam) throws IOException {
        byte[] voorbeeld = Files.readAllBytes(VOORBEELDEN.resolve(naam));
        assertThat(BANK.toets(voorbeeld).bevindingen()).isEmpty();
        byte[] geschreven = naam.startsWith("BEPALING")
                ? Documenten.schrijf(Documenten.leesBepaling(voorbeeld))
                : Documenten.schrijf(Documenten.leesFormulier(voorbeeld));
        assertThat(new String(voorbeeld, UTF_8)).isEqualTo(new String(geschreven, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"tekst\"", "{\"kop\": {}, \"kop\": {}}", "{} {}", "null"})
    void wat_geen_document_in_json_is_geeft_een_melding_op_het_geheel(String json) {
        Lezing<Bepaling> gelezen = Documenten.bepalingVanJson(json.getBytes(UTF_8));
        assertThat(gelezen.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEmpty();
            assertThat(fout.melding()).endsWith(".");
        });
    }
}
