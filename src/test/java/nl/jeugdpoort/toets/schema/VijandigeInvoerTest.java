package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile or broken sender may try: refused at once, with a clear sentence, without harm. */
class VijandigeInvoerTest {

    private static final int MAX = 26_214_400;
    private static final Duration VLUG = Duration.ofSeconds(5);
    private static final Toetser TOETSER = new Schematoetser(List.of());
    private static final String GOED = Proefberichten.jw301();
    private static final String ROMP = GOED.substring(GOED.indexOf("?>") + 2);

    static Stream<Arguments> niet_welgevormd() {
        return Stream.of(
                geval("leeg", ""),
                geval("alleen wit", "  \n "),
                geval("geen XML", "{\"bericht\": 1}"),
                geval("afgekapt", GOED.substring(0, GOED.length() / 2)),
                geval("tekst na het einde", GOED + "en nog wat"),
                geval("tweede hoofdelement", GOED + "<a/>"),
                geval("XML 1.1", "<?xml version=\"1.1\" encoding=\"UTF-8\"?>" + ROMP),
                geval("nulbyte", GOED.replace("</", "\0</")),
                geval("stuurteken", GOED.replaceFirst("<jw301:Bsn>", "<jw301:Bsn>\u0001")),
                geval(
                        "tekennummer zonder cijfers, verderop in een waarde",
                        GOED.replaceFirst("</jw301:Bsn>", "&#x-1;</jw301:Bsn>")),
                geval("losse & tussen elementen", GOED.replaceFirst("<jw301:Bsn>", " & <jw301:Bsn>")),
                geval("verkeerd gesloten", GOED.replaceFirst("</jw301:Bsn>", "</jw301:bsn>")),
                geval("prefix zonder namespace", GOED.replaceFirst("<jw301:Bsn>.*</jw301:Bsn>", "<q:Bsn/>")),
                geval("entiteit zonder DTD", GOED.replaceFirst("<jw301:Bsn>", "<jw301:Bsn>&bestaatniet;")),
                geval("tekennummer nul", GOED.replaceFirst("<jw301:Bsn>", "<jw301:Bsn>&#0;")),
                geval("DTD", metDtd("<!DOCTYPE x>", "")),
                geval("XXE bestand", metDtd("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;")),
                geval("XXE adres", metDtd("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>", "")),
                geval("parameterentiteit", metDtd("<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]>", "")),
                geval("entiteitenbom", metDtd(bom(), "&e9;")),
                geval("zeer diep", "<a>".repeat(1_000_000)),
                geval("diep in een goed bericht", metCommentaar("<x>".repeat(70) + "</x>".repeat(70))),
                geval("veel attributen", metCommentaar("<x " + attributen(200_000) + "/>")),
                geval("reusachtig attribuut", metCommentaar("<x a=\"" + "a".repeat(MAX - 20_000) + "\"/>")),
                geval("veel namespaces", metCommentaar("<x " + namespaces() + "/>")),
                geval("veel vreemde namen", metCommentaar(vreemdeNamen())),
                geval("dubbel attribuut", GOED.replaceFirst("<jw301:Bsn>", "<jw301:Bsn a='1' a='2'>")),
                Arguments.of("UTF-8 met byte order mark", metBom()),
                Arguments.of("UTF-16", GOED.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-16LE zonder merk", GOED.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-32", GOED.getBytes(Charset.forName("UTF-32"))),
                geval("UTF-16 verklaard", "<?xml version='1.0' encoding='UTF-16'?>" + ROMP),
                geval("ISO-8859-1 verklaard", "<?xml version='1.0' encoding='ISO-8859-1'?>" + ROMP),
                geval("US-ASCII verklaard", "<?xml version='1.0' encoding='US-ASCII'?>" + ROMP),
                Arguments.of("ongeldige UTF-8", metBytes(0xC3, 0x28)),
                Arguments.of("te lange UTF-8", metBytes(0xC0, 0xAF)),
                Arguments.of("surrogaat in UTF-8", metBytes(0xED, 0xA0, 0x80)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void niet_welgevormd(String naam, byte[] bericht) {
        Toetsresultaat uitkomst = assertTimeoutPreemptively(VLUG, () -> TOETSER.toets(bericht));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.NIET_WELGEVORMD);
        assertThat(uitkomst.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.regel()).isEqualTo("XML");
            assertThat(b.regelnummer()).isPositive();
            assertThat(b.kolom()).isPositive();
            assertThat(b.pad()).startsWith("/");
            assertThat(b.melding()).matches("[A-Z].*\\.").doesNotContain("Exception");
        });
    }

    @Test
    void een_byte_order_mark_wordt_met_naam_genoemd() {
        assertThat(TOETSER.toets(metBom()).bevindingen().getFirst().melding()).contains("zonder byte order mark");
    }

    @Test
    void een_bericht_zonder_XML_regel_is_UTF_8_en_dus_goed() {
        assertThat(TOETSER.toets(ROMP.strip().getBytes(StandardCharsets.UTF_8)).oordeel())
                .isEqualTo(Oordeel.GELDIG);
    }

    @Test
    void een_andere_versie_wordt_herkend_als_niet_ondersteund() {
        Toetsresultaat uitkomst =
                TOETSER.toets(GOED.replace("/ijw/3_2/", "/ijw/3_1/").getBytes(StandardCharsets.UTF_8));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.VERSIE_NIET_ONDERSTEUND);
        assertThat(uitkomst.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.pad()).isEqualTo("/Bericht");
            assertThat(b.waarde()).contains("ijw/3_1");
            assertThat(b.melding()).contains("ijw/3.2");
        });
    }

    @Test
    void commentaar_van_20_MB_is_geldig_en_snel_getoetst() {
        byte[] bericht = commentaar("Zó is het. ".repeat(1_700_000));
        assertThat(bericht.length).isBetween(20_000_000, MAX);
        assertThat(assertTimeoutPreemptively(VLUG, () -> TOETSER.toets(bericht)).oordeel())
                .isEqualTo(Oordeel.GELDIG);
    }

    @Test
    void commentaar_van_20_MB_wit_is_ongeldig_en_snel_getoetst() {
        byte[] bericht = commentaar(" \t".repeat(10_000_000));
        assertThat(assertTimeoutPreemptively(VLUG, () -> TOETSER.toets(bericht)).bevindingen())
                .singleElement()
                .satisfies(b -> assertThat(b.waarde()).isEqualTo("***"));
    }

    @Test
    void meer_dan_duizend_fouten_worden_geteld_tot_duizend() {
        byte[] bericht = GOED.replaceFirst("<jw301:Bsn>", "<jw301:Los/>".repeat(100_000) + "<jw301:Bsn>")
                .getBytes(StandardCharsets.UTF_8);
        Toetsresultaat uitkomst = assertTimeoutPreemptively(VLUG, () -> TOETSER.toets(bericht));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(uitkomst.bevindingen()).hasSize(1001);
        assertThat(uitkomst.bevindingen().getLast().melding()).contains("1000");
    }

    private static Arguments geval(String naam, String bericht) {
        return Arguments.of(naam, bericht.getBytes(StandardCharsets.UTF_8));
    }

    private static String metDtd(String dtd, String bsn) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + dtd
                + ROMP.replaceFirst("<jw301:Bsn>", "<jw301:Bsn>" + bsn);
    }

    private static String bom() {
        return "<!DOCTYPE x [<!ENTITY e0 'ha'>"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining())
                + "]>";
    }

    private static String metCommentaar(String inhoud) {
        return GOED.replaceFirst("<jw301:Bsn>", inhoud.replace("$", "\\$") + "<jw301:Bsn>");
    }

    private static String attributen(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" "));
    }

    private static String namespaces() {
        return IntStream.range(0, 100_000)
                .mapToObj(i -> "xmlns:n" + i + "=\"u\"")
                .collect(Collectors.joining(" "));
    }

    private static String vreemdeNamen() {
        return IntStream.range(0, 100_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
    }

    private static byte[] commentaar(String tekst) {
        String zonder = GOED.replaceAll("(?s)<jw301:Commentaar>.*?</jw301:Commentaar>\\s*", "");
        String voor = "<jw301:ToegewezenProducten>";
        int hier = zonder.contains("<jw301:Relaties>")
                ? zonder.indexOf("<jw301:Relaties>")
                : zonder.contains("<jw301:Contactgegevens>")
                        ? zonder.indexOf("<jw301:Contactgegevens>")
                        : zonder.indexOf(voor);
        return (zonder.substring(0, hier) + "<jw301:Commentaar>" + tekst + "</jw301:Commentaar>"
                        + zonder.substring(hier))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] metBom() {
        return ("\uFEFF" + GOED).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] metBytes(int... vreemd) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        int hier = GOED.indexOf("<jw301:Bsn>") + "<jw301:Bsn>".length();
        uit.writeBytes(GOED.substring(0, hier).getBytes(StandardCharsets.UTF_8));
        for (int b : vreemd) {
            uit.write(b);
        }
        uit.writeBytes(GOED.substring(hier).getBytes(StandardCharsets.UTF_8));
        return uit.toByteArray();
    }
}
