package nl.jeugdpoort.xsd;

import static nl.jeugdpoort.xsd.EnvelopTest.Uitkomst.AANVAARD;
import static nl.jeugdpoort.xsd.EnvelopTest.Uitkomst.AFGEWEZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.xsd.Schemas.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our envelope schema accepts and refuses what the published one does; the WSDL offers the published contract. */
class EnvelopTest {

    enum Uitkomst {
        AANVAARD,
        AFGEWEZEN
    }

    private static final String KOP =
            "xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\" xmlns:GGK=\"http://www.stufstandaarden.nl/koppelvlak/ggk0210\"";
    private static final String UUID = "3f2b8c1e-7d4a-4c55-9e0b-1a2b3c4d5e6f";
    private static final String SYSTEMEN = """
            <StUF:zender><StUF:organisatie>0384</StUF:organisatie><StUF:applicatie>Proef</StUF:applicatie>\
            <StUF:administratie>Regio</StUF:administratie><StUF:gebruiker>g1</StUF:gebruiker></StUF:zender>\
            <StUF:ontvanger><StUF:organisatie>42420001</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:ontvanger>""";
    private static final String NUMMER = "<StUF:referentienummer>" + UUID
            + "</StUF:referentienummer><StUF:tijdstipBericht>20260401101500</StUF:tijdstipBericht>";
    private static final String CROSS = "<StUF:crossRefnummer>" + UUID + "</StUF:crossRefnummer>";
    private static final String INHOUD = "<GGK:xmlBestand>PGEvPg==</GGK:xmlBestand>";
    private static final String PARAMETERS = """
            <GGK:parameters><GGK:applicatieVersie>0001</GGK:applicatieVersie><GGK:applicatieSubversie>0000</GGK:applicatieSubversie>\
            <GGK:functieVersie>0003</GGK:functieVersie><GGK:functieSubversie>0002</GGK:functieSubversie>\
            <GGK:bericht><GGK:xmlBestand>PGEvPg==</GGK:xmlBestand></GGK:bericht></GGK:parameters>""";

    static final String DI01 =
            "<GGK:envelopHeenbericht-ggk_Di01 " + KOP + "><GGK:stuurgegevens><StUF:berichtcode>Di01</StUF:berichtcode>"
                    + SYSTEMEN + NUMMER + "<StUF:functie>JW301</StUF:functie></GGK:stuurgegevens>" + PARAMETERS
                    + "</GGK:envelopHeenbericht-ggk_Di01>";
    static final String DI01_TEKST =
            DI01.replace(INHOUD, "<GGK:tekstBestand bestandsnaam=\"lijst.csv\">YTti</GGK:tekstBestand>");
    static final String DU01 = "<GGK:envelopRetourbericht-ggk_Du01 " + KOP
            + "><GGK:stuurgegevens><StUF:berichtcode>Du01</StUF:berichtcode>" + SYSTEMEN + NUMMER + CROSS
            + "<StUF:functie>JW302</StUF:functie></GGK:stuurgegevens>" + PARAMETERS
            + "</GGK:envelopRetourbericht-ggk_Du01>";
    static final String FO01 = fout("Fo01");
    static final String FO03 = fout("Fo03");
    static final String BV03 =
            "<StUF:Bv03Bericht " + KOP + "><StUF:stuurgegevens><StUF:berichtcode>Bv03</StUF:berichtcode>" + SYSTEMEN
                    + NUMMER + CROSS + "</StUF:stuurgegevens></StUF:Bv03Bericht>";
    static final List<String> ALLE = List.of(DI01, DI01_TEKST, DU01, FO01, FO03, BV03);

    private static Oordeel officieel;

    private final Oordeel ons = Schemas.jdk(Schemas.GGK);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("gevallen")
    void every_known_case_has_its_outcome(String wat, Uitkomst uitkomst, String xml) {
        assertThat(ons.geldig(xml)).isEqualTo(uitkomst == AANVAARD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("gevallen")
    void every_known_case_has_the_same_outcome_by_the_published_schema(String wat, Uitkomst uitkomst, String xml) {
        assertThat(officieel().geldig(xml)).isEqualTo(uitkomst == AANVAARD);
    }

    @ParameterizedTest
    @FieldSource("ALLE")
    void damaged_envelopes_get_the_same_verdict(String envelop) {
        ZelfdeTaalTest.Telling telling =
                ZelfdeTaalTest.vergelijk(ons, officieel(), Mutaties.van(envelop, ZelfdeTaalTest.SEED, 1000));

        System.out.println("Envelope, seed " + ZelfdeTaalTest.SEED + ": " + telling.geldig + " valid and "
                + telling.ongeldig + " invalid mutations");
        assertThat(telling.verschillen).isEmpty();
        assertThat(telling.geldig).isGreaterThan(100);
        assertThat(telling.ongeldig).isGreaterThan(300);
    }

    @Test
    void published_examples_get_the_same_verdict() throws IOException {
        for (String map : List.of("own-examples", "voorbeeldberichten")) {
            try (Stream<Path> voorbeelden = Files.list(Gedeeld.pad("stuf/ggk0210/" + map))) {
                assertThat(voorbeelden.map(Gedeeld::tekst))
                        .isNotEmpty()
                        .allSatisfy(xml -> assertThat(ons.geldig(xml))
                                .isEqualTo(officieel().geldig(xml)));
            }
        }
    }

    /** The guard: an envelope schema that is wrong in one place must be caught. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-4[0-9a-f]{3}-[89ab] | -[0-9a-f]{4}-[0-9a-f]",
                "[0-9]{8,17} | [0-9]{9,17}",
                "fixed=\"Fo01\" | fixed=\"Fo03\""
            })
    void a_wrong_envelope_schema_is_caught(String goed, String fout, @TempDir Path map) throws IOException {
        Files.copy(Schemas.GGK, map.resolve("ggk0210.xsd"));
        String stuf = Files.readString(Schemas.GGK.resolveSibling("stuf0301.xsd"));
        Files.writeString(map.resolve("stuf0301.xsd"), stuf.replace(goed, fout));
        Oordeel verkeerd = Schemas.jdk(map.resolve("ggk0210.xsd"));

        assertThat(gevallen().map(geval -> (String) geval.get()[2]))
                .anyMatch(xml -> verkeerd.geldig(xml) != ons.geldig(xml));
    }

    @Test
    void the_wsdl_offers_the_published_operations() {
        String wsdl = Gedeeld.tekst(
                Gedeeld.pad("stuf/ggk0210/ggk0210/ggkberichten/ggk0210_OntvangAsynchroon_ggkberichten.wsdl"));

        assertThat(contract(Gedeeld.tekst(Schemas.GGK.resolveSibling("ggk0210.wsdl"))))
                .isEqualTo(contract(wsdl))
                .hasSize(12);
    }

    /** Names that a partner's program is made of: namespace, port type, binding, service, port, operations, faults, SOAP actions. */
    private static TreeSet<String> contract(String wsdl) {
        Pattern delen = Pattern.compile(
                "<(?:wsdl:|soap:)?((?:definitions|portType|operation|binding|service|port|fault)\\b[^>]*)>");
        Pattern namen = Pattern.compile("\\b(targetNamespace|name|soapAction)=\"([^\"]*)\"");
        return delen.matcher(wsdl)
                .results()
                .map(deel -> deel.group(1))
                .flatMap(deel -> namen.matcher(deel)
                        .results()
                        .filter(naam -> !(deel.startsWith("definitions")
                                && naam.group(1).equals("name")))
                        .map(naam -> deel.split("\\s")[0] + " " + naam.group(1) + " " + naam.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Compiled once: the published StUF schema is long. */
    private static Oordeel officieel() {
        if (officieel == null) {
            officieel = Schemas.jdk(Gedeeld.pad("stuf/ggk0210/ggk0210/ggkberichten/ggk0210_msg_ggkberichten.xsd"));
        }
        return officieel;
    }

    private static String fout(String code) {
        return "<StUF:" + code + "Bericht " + KOP + "><StUF:stuurgegevens><StUF:berichtcode>" + code
                + "</StUF:berichtcode>" + SYSTEMEN + NUMMER + CROSS
                + "</StUF:stuurgegevens><StUF:body><StUF:code>StUF055</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>Niet goed</StUF:omschrijving>"
                + "<StUF:details>JW301-00030002</StUF:details><StUF:detailsXML><x/></StUF:detailsXML></StUF:body></StUF:"
                + code + "Bericht>";
    }

    static Stream<Arguments> gevallen() {
        return Stream.of(
                geval("Di01 with xmlBestand", AANVAARD, DI01),
                geval("Di01 with tekstBestand", AANVAARD, DI01_TEKST),
                geval("Du01", AANVAARD, DU01),
                geval("Fo01", AANVAARD, FO01),
                geval("Fo03", AANVAARD, FO03),
                geval("Bv03", AANVAARD, BV03),
                geval(
                        "Di01 referentienummer in upper case",
                        AFGEWEZEN,
                        DI01,
                        UUID,
                        UUID.toUpperCase(java.util.Locale.ROOT)),
                geval("Di01 referentienummer UUID version 1", AFGEWEZEN, DI01, "-4c55-", "-1c55-"),
                geval("Di01 referentienummer with spaces around it", AFGEWEZEN, DI01, UUID, " " + UUID + " "),
                geval("Di01 with crossRefnummer", AFGEWEZEN, DI01, "<StUF:functie>", CROSS + "<StUF:functie>"),
                geval("Du01 without crossRefnummer", AFGEWEZEN, DU01, CROSS, ""),
                geval(
                        "Di01 zender without organisatie",
                        AFGEWEZEN,
                        DI01,
                        "<StUF:organisatie>0384</StUF:organisatie>",
                        ""),
                geval("Di01 zender/organisatie empty", AANVAARD, DI01, ">0384<", "><"),
                geval("Di01 applicatie of 2 characters", AFGEWEZEN, DI01, "Proef", "ab"),
                geval("Di01 applicatie of 50 characters", AANVAARD, DI01, "Proef", "a".repeat(50)),
                geval("Di01 applicatie of 51 characters", AFGEWEZEN, DI01, "Proef", "a".repeat(51)),
                geval("Di01 applicatie of 3 spaces", AANVAARD, DI01, "Proef", "   "),
                geval("Di01 ontvanger/applicatie GGK", AANVAARD, DI01, ">GGk<", ">GGK<"),
                geval("Di01 empty administratie and gebruiker", AANVAARD, DI01.replace(">Regio<", "><"), ">g1<", "><"),
                geval("Di01 tijdstipBericht of 8 digits", AANVAARD, DI01, "20260401101500", "20260401"),
                geval("Di01 tijdstipBericht of 17 digits", AANVAARD, DI01, "20260401101500", "20260401101500123"),
                geval("Di01 tijdstipBericht in ISO 8601", AFGEWEZEN, DI01, "20260401101500", "2026-04-01T10:15:00"),
                geval("Di01 tijdstipBericht 99999999", AANVAARD, DI01, "20260401101500", "99999999"),
                geval("Di01 functie empty", AANVAARD, DI01, ">JW301<", "><"),
                geval("Di01 functie of 31 characters", AFGEWEZEN, DI01, ">JW301<", ">" + "f".repeat(31) + "<"),
                geval("Di01 functie arbitrary text", AANVAARD, DI01, ">JW301<", ">zo maar wat<"),
                geval("Di01 functieVersie of 1 digit", AFGEWEZEN, DI01, ">0003<", ">3<"),
                geval("Di01 applicatieVersie with a letter", AFGEWEZEN, DI01, ">0001<", ">000a<"),
                geval(
                        "Di01 without applicatieSubversie",
                        AFGEWEZEN,
                        DI01,
                        "<GGK:applicatieSubversie>0000</GGK:applicatieSubversie>",
                        ""),
                geval("Di01 xmlBestand empty", AANVAARD, DI01, "PGEvPg==", ""),
                geval("Di01 xmlBestand with plain text", AFGEWEZEN, DI01, "PGEvPg==", "geen base64!"),
                geval("Di01 xmlBestand with a line break", AANVAARD, DI01, "PGEvPg==", "PGEv\nPg=="),
                geval(
                        "Di01 xmlBestand with attribute bestandsnaam",
                        AFGEWEZEN,
                        DI01,
                        "<GGK:xmlBestand>",
                        "<GGK:xmlBestand bestandsnaam=\"a.xml\">"),
                geval(
                        "Di01 xmlBestand and tekstBestand together",
                        AFGEWEZEN,
                        DI01_TEKST,
                        "</GGK:tekstBestand>",
                        "</GGK:tekstBestand>" + INHOUD),
                geval(
                        "Di01 tekstBestand without bestandsnaam",
                        AFGEWEZEN,
                        DI01_TEKST,
                        " bestandsnaam=\"lijst.csv\"",
                        ""),
                geval("Di01 bestandsnaam with a space", AFGEWEZEN, DI01_TEKST, "lijst.csv", "mijn lijst.csv"),
                geval("Di01 bestandsnaam of 3 characters", AFGEWEZEN, DI01_TEKST, "lijst.csv", "a.b"),
                geval("Di01 bestandsnaam of 4 characters", AANVAARD, DI01_TEKST, "lijst.csv", "a.bc"),
                geval("Di01 bestandsnaam of 256 characters", AFGEWEZEN, DI01_TEKST, "lijst.csv", "a".repeat(256)),
                geval(
                        "Di01 bestandsnaam as GGK:bestandsnaam",
                        AFGEWEZEN,
                        DI01_TEKST,
                        " bestandsnaam",
                        " GGK:bestandsnaam"),
                geval("Di01 root with berichtcode Du01", AFGEWEZEN, DI01, ">Di01<", ">Du01<"),
                geval("Di01 berichtcode in namespace GGK", AFGEWEZEN, DI01, "StUF:berichtcode", "GGK:berichtcode"),
                geval(
                        "Fo01 without details and detailsXML",
                        AANVAARD,
                        FO01.replace("<StUF:details>JW301-00030002</StUF:details>", ""),
                        "<StUF:detailsXML><x/></StUF:detailsXML>",
                        ""),
                geval("Fo01 code of 8 characters", AFGEWEZEN, FO01, "StUF055", "StUF0555"),
                geval("Fo01 plek Client", AFGEWEZEN, FO01, ">client<", ">Client<"),
                geval("Fo01 omschrijving of 201 characters", AFGEWEZEN, FO01, "Niet goed", "o".repeat(201)),
                geval("Fo01 details of 1001 characters", AFGEWEZEN, FO01, "JW301-00030002", "d".repeat(1001)),
                geval("Fo01 referentienummer not a UUID", AANVAARD, FO01, UUID, "kenmerk 7"),
                geval("Fo01 without crossRefnummer", AFGEWEZEN, FO01, CROSS, ""),
                geval("Fo01 with functie", AFGEWEZEN, FO01, CROSS, CROSS + "<StUF:functie>JW301</StUF:functie>"),
                geval("Fo01 with an empty berichtcode, which then is the fixed one", AANVAARD, FO01, ">Fo01<", "><"),
                geval("Fo01 detailsXML with the whole envelope", AANVAARD, FO01, "<x/>", DI01));
    }

    private static Arguments geval(String wat, Uitkomst uitkomst, String xml) {
        return arguments(wat, uitkomst, xml);
    }

    private static Arguments geval(String wat, Uitkomst uitkomst, String xml, String oud, String nieuw) {
        assertThat(xml).contains(oud);
        return arguments(wat, uitkomst, xml.replace(oud, nieuw));
    }
}
