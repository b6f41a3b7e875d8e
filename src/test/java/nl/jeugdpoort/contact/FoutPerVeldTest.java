package nl.jeugdpoort.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.jeugdpoort.contact.Rapport.Uitkomst;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Each field wrong once, in each form: one finding at that field, and the entries around it are taken. */
class FoutPerVeldTest {

    private static final Toetsbank BANK = Toetsbank.los();

    private static final Schrijver BEHEERDER =
            new Schrijver(ProefDeelnemers.regios().vind("JZ32").orElseThrow(), null, "0268");

    /** Null: the field is not there. */
    record Geval(String veld, String waarde) {}

    private static final List<Geval> GEVALLEN = List.of(
            new Geval("mutatie", "wissen"),
            new Geval("regio", "JZ14"),
            new Geval("organisatie", "02-68"),
            new Geval("kenmerk", "LT 02"),
            new Geval("kenmerk", null),
            new Geval("organisatienaam", "=HYPERLINK(1)"),
            new Geval("organisatienaam", null),
            new Geval("team", "@team"),
            new Geval("naam", "Zoë <b>"),
            new Geval("naam", null),
            new Geval("functie", "directeur"),
            new Geval("functie", null),
            new Geval("telefoon", "612345678"),
            new Geval("email", "geen adres"),
            new Geval("werkdagen", "ma, feestdag"),
            new Geval("gemeenten", "26-8"),
            new Geval("gemeenten", "0141"),
            new Geval("gemeenten", null),
            new Geval("wijken", "*"),
            new Geval("koppelgenoot", "ken merk"),
            new Geval("koppelgenoot", "ONBEKEND"),
            new Geval("koppelgenoot", "LT-02"),
            new Geval("geldigVan", "2026-02-30"),
            new Geval("geldigVan", null),
            new Geval("geldigTot", "2025-12-31"),
            new Geval("geldigTot", "morgen"),
            new Geval("afwezigVan", "31/31/2026"),
            new Geval("afwezigVan", null),
            new Geval("afwezigTot", "later"),
            new Geval("afwezigTot", "2026-10-31"));

    static Stream<Geval> gevallen() {
        return GEVALLEN.stream();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void inJson(Geval geval) {
        eenBevinding(geval, Jsonlevering.lees(Proefregel.json("0268", "mutaties", regels(geval))));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void inXml(Geval geval) {
        eenBevinding(geval, Xmllevering.lees(Proefregel.xml("0268", "mutaties", regels(geval))));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void inCsv(Geval geval) {
        var kop = Map.of("regio", "JZ32", "organisatie", "0268", "soort", "mutaties");
        eenBevinding(geval, Csvlevering.lees(Proefregel.csv(regels(geval)), kop));
    }

    /** The door judges the whole; what is wrong in an entry comes through it, for the report. */
    @ParameterizedTest
    @MethodSource("gevallen")
    void inEenBericht(Geval geval) {
        byte[] bericht = Proefregel.bericht("0268", "LEV-1", Proefregel.xml("0268", "mutaties", regels(geval)));

        var aanDeDeur = BANK.lees(bericht);
        assertThat(aanDeDeur.oordeel()).as("%s", aanDeDeur.bevindingen()).isEqualTo(Oordeel.GELDIG);
        assertThat(aanDeDeur.kop().berichtsoort()).isEqualTo("CONTACTLEVERING");
        assertThat(aanDeDeur.kop().ontvanger()).isEqualTo("JZ32");
        eenBevinding(geval, Xmllevering.lees(bericht));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void inEenBestandInEenBericht(Geval geval) {
        byte[] bericht = Proefregel.bericht("0268", "LEV-2", "0268", Proefregel.csv(regels(geval)));

        var aanDeDeur = BANK.lees(bericht);
        assertThat(aanDeDeur.oordeel()).as("%s", aanDeDeur.bevindingen()).isEqualTo(Oordeel.GELDIG);
        eenBevinding(geval, Xmllevering.lees(bericht));
    }

    /** What the published schema allows as a message, the door allows too. */
    @Test
    void eenGoedBerichtIsGoedVolgensHetSchemaVoorLeveranciers() throws Exception {
        byte[] bericht =
                Proefregel.bericht("0268", "LEV-3", Proefregel.xml("0268", "mutaties", List.of(goed("LT-02"))));

        assertThat(geldig(bericht)).isTrue();
        assertThat(BANK.lees(bericht).oordeel()).isEqualTo(Oordeel.GELDIG);
    }

    @Test
    void hetVoorbeeldIsEenGoedeLevering() throws Exception {
        byte[] voorbeeld = Files.readAllBytes(Path.of("docs/voorbeelden/CONTACTLEVERING.xml"));

        assertThat(geldig(voorbeeld)).isTrue();
        assertThat(BANK.lees(voorbeeld).kop().identificatie()).isEqualTo("LEV-2026-1");
        var regel = Xmllevering.lees(voorbeeld).regels().getFirst();
        assertThat(Veldtoets.toets(regel.velden(), regel.velden().opgave().in("JZ17", "0200")))
                .isEmpty();
    }

    @Test
    void zonderKopIsHetGeenBericht() {
        var aanDeDeur = BANK.lees(Proefregel.xml("0268", "mutaties", List.of(goed("LT-02"))));

        assertThat(aanDeDeur.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(aanDeDeur.bevindingen().getFirst().melding()).contains("kop");
    }

    @Test
    void elkVeldIsEenKeerFout() {
        assertThat(GEVALLEN.stream().map(Geval::veld).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Velden.NAMEN));
    }

    @Test
    void eenOrganisatieDieNietGenoemdIsWordtGevraagd() {
        var levering = Jsonlevering.lees(Proefregel.json(null, "mutaties", List.of(Proefregel.met("LT-01"))));

        assertThat(werk(levering).regels().getFirst().bevindingen())
                .extracting(Veldbevinding::veld)
                .containsExactly("organisatie");
    }

    @Test
    void eenVeldDatEenObjectIsOfDubbelOfOnbekendIsEenBevinding() {
        var json = Jsonlevering.velden(Jsonlevering.boom("""
                {"naam": {"voor": "Zoë"}, "team": ["een", "twee"], "telefon": "024"}""".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(json.bevindingen()).extracting(Veldbevinding::veld).containsExactly("naam", "team", "telefon");
    }

    @Test
    void hetSchemaLaatDeGoedeToeEnZietDeVormfouten() throws Exception {
        assertThat(geldig(Proefregel.xml("0268", "mutaties", List.of(goed("LT-02")))))
                .isTrue();
        Set<String> nietInVorm = Set.of("ONBEKEND", "LT-02", "JZ14", "0141", "2025-12-31", "2026-10-31");
        for (Geval geval : GEVALLEN) {
            if (geval.waarde() != null && !nietInVorm.contains(geval.waarde())) {
                assertThat(geldig(Proefregel.xml(
                                "0268", "mutaties", List.of(goed("LT-02").zet(geval.veld(), geval.waarde())))))
                        .as("%s", geval)
                        .isFalse();
            }
        }
    }

    private static List<Proefregel> regels(Geval geval) {
        return List.of(goed("LT-01"), goed("LT-02").zet(geval.veld(), geval.waarde()), goed("LT-03"));
    }

    /** With every field, so that none of them is right only because it is not there. */
    private static Proefregel goed(String kenmerk) {
        return Proefregel.met(kenmerk)
                .zet("mutatie", "opnemen")
                .zet("regio", "JZ32")
                .zet("organisatie", "0268")
                .zet("team", "Lokaal team Zuid")
                .zet("koppelgenoot", kenmerk.equals("LT-01") ? "LT-03" : "LT-01")
                .zet("geldigTot", "2027-12-31")
                .zet("afwezigVan", "2026-11-01")
                .zet("afwezigTot", "2026-11-30");
    }

    private static void eenBevinding(Geval geval, Levering levering) {
        Rapport rapport = werk(levering);

        assertThat(rapport.regels())
                .extracting(Rapport.Regel::uitkomst)
                .containsExactly(Uitkomst.OPGENOMEN, Uitkomst.GEWEIGERD, Uitkomst.OPGENOMEN);
        var bevindingen = rapport.regels().get(1).bevindingen();
        assertThat(bevindingen).extracting(Veldbevinding::veld).containsExactly(geval.veld());
        assertThat(bevindingen.getFirst().melding()).endsWith(".").matches("[A-Z].*");
        if (geval.waarde() != null
                && geval.waarde().length() > 5
                && !geval.veld().equals("koppelgenoot")) {
            assertThat(bevindingen.toString()).doesNotContain(geval.waarde());
        }
    }

    private static Rapport werk(Levering levering) {
        return new Leveringwerk(levering, BEHEERDER, Map.of(), Instant.parse("2026-11-23T10:00:00Z")).voerUit();
    }

    private static boolean geldig(byte[] xml) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new File("xsd/regio/1.0/contactregister-levering.xsd"));
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }
}
