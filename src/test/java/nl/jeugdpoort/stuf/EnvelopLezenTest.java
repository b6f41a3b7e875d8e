package nl.jeugdpoort.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopLezenTest {

    private static final Path VOORBEELDEN = Path.of("../shared/stuf/ggk0210");

    static boolean aanwezig() {
        return Files.isDirectory(VOORBEELDEN);
    }

    /** One change to a good Di01, and what the reader makes of it; empty means still good. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0b0d4d5c-6d3c | 0B0D4D5C-6D3C | StUF055
                    4f0f-9f3e | 1f0f-9f3e | StUF055
                    <StUF:tijdstipBericht>20261104003015042 | <StUF:tijdstipBericht>20261104 |
                    <StUF:tijdstipBericht>20261104003015042 | <StUF:tijdstipBericht>99999999 | StUF055
                    <StUF:tijdstipBericht>20261104003015042 | <StUF:tijdstipBericht>2026-11-04T00:30:15 | StUF055
                    <StUF:organisatie>0384</StUF:organisatie> | '' | StUF013
                    <StUF:organisatie>0384</StUF:organisatie> | <StUF:organisatie/> | StUF013
                    <StUF:organisatie>42420001</StUF:organisatie> | <StUF:organisatie> </StUF:organisatie> | StUF010
                    <StUF:applicatie>jeugdpoort< | <StUF:applicatie>jp< | StUF013
                    <StUF:applicatie>GGk< | <StUF:applicatie>GGK< |
                    <StUF:functie>JW301</StUF:functie> | '' | StUF034
                    <StUF:functie>JW301 | <StUF:functie>eenfunctievanmeerdandertigtekens | StUF034
                    <StUF:berichtcode>Di01 | <StUF:berichtcode>Du01 | StUF040
                    <StUF:berichtcode>Di01 | <StUF:berichtcode>hallo | StUF022
                    <GGK:functieVersie>0003 | <GGK:functieVersie>3 | StUF055
                    <GGK:applicatieVersie>0001</GGK:applicatieVersie> | '' | StUF055
                    koppelvlak/ggk0210" | koppelvlak/ggk0310" | StUF007
                    koppelvlak/ggk0210" | koppelvlak/iets0100" | StUF004
                    envelopHeenbericht-ggk_Di01 | envelopVraag-ggk_Di02 | StUF025
                    <GGK:xmlBestand> | <GGK:xmlBestand>geen_base64 | StUF055
                    <GGK:xmlBestand> | <GGK:xmlBestand>A | StUF055
                    <GGK:xmlBestand> | <GGK:xmlBestand>AA== | StUF055
                    <GGK:xmlBestand> | <GGK:xmlBestand soort="x"> | StUF055
                    </GGK:parameters> | '' | StUF055
                    """)
    void elke_wijziging_van_een_goede_envelop_krijgt_de_juiste_code(String van, String naar, String code) {
        Lezing lezing = lees(di01().replace(van, naar == null ? "" : naar));

        if (code == null) {
            assertThat(lezing).isInstanceOf(Lezing.Gelezen.class);
        } else {
            assertThat(lezing)
                    .isInstanceOfSatisfying(
                            Lezing.Kapot.class,
                            kapot -> assertThat(kapot.fout().code()).isEqualTo(code));
        }
    }

    @Test
    void ook_van_een_kapotte_envelop_is_het_etiket_bekend() {
        Lezing lezing = lees(di01().replace("<GGK:functieVersie>0003", "<GGK:functieVersie>drie"));

        assertThat(lezing).isInstanceOfSatisfying(Lezing.Kapot.class, kapot -> {
            assertThat(kapot.detail())
                    .isEqualTo("Element parameters/functieVersie voldoet niet aan het schema (cvc-pattern-valid).");
            assertThat(kapot.zover().referentienummer()).isEqualTo(Proef.REFERENTIE.toString());
            assertThat(kapot.zover().zender().organisatie()).isEqualTo("0384");
        });
    }

    @Test
    void base64_mag_regeleinden_hebben_en_cdata_zijn() {
        String base64 = di01().replaceFirst("(?s).*<GGK:xmlBestand>(.*)</GGK:xmlBestand>.*", "$1");
        String anders =
                di01().replace(base64, "\r\n" + base64.substring(0, 5) + "\n<![CDATA[" + base64.substring(5) + "]]> ");

        assertThat(lees(anders))
                .isInstanceOfSatisfying(
                        Lezing.Gelezen.class,
                        gelezen -> assertThat(((Envelop.Vracht) gelezen.envelop()).inhoud())
                                .isEqualTo(Proef.INHOUD));
    }

    @Test
    void een_DTD_wordt_geweigerd() {
        String xxe = di01().replaceFirst(
                        "<GGK:envelop", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><GGK:envelop")
                .replace("JW301", "&e;");

        assertThat(lees(xxe)).isInstanceOf(Lezing.Kapot.class);
    }

    @Test
    void een_inhoud_boven_de_grens_stopt_het_lezen() {
        String groot = "AAAA".repeat(Enveloplezer.MAX_INHOUD / 3 + 1);

        Lezing lezing = lees(di01().replace("<GGK:xmlBestand>", "<GGK:xmlBestand>" + groot));

        assertThat(lezing).isInstanceOfSatisfying(Lezing.Kapot.class, kapot -> {
            assertThat(kapot.fout().code()).isEqualTo("IB007");
            assertThat(kapot.zover().referentienummer()).isEqualTo(Proef.REFERENTIE.toString());
        });
    }

    static Stream<Path> voorbeelden() throws IOException {
        return aanwezig()
                ? Stream.concat(
                        Files.list(VOORBEELDEN.resolve("voorbeeldberichten")),
                        Stream.of("Bv03.xml", "Fo01-StUF055.xml", "Fo03.xml")
                                .map(naam -> VOORBEELDEN.resolve("own-examples").resolve(naam)))
                : Stream.empty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("voorbeelden")
    @EnabledIf("aanwezig")
    void de_voorbeelden_van_de_standaard_zijn_te_lezen(Path voorbeeld) throws IOException {
        Lezing lezing = Enveloplezer.lees(new ByteArrayInputStream(Files.readAllBytes(voorbeeld)));

        assertThat(lezing).isInstanceOf(Lezing.Gelezen.class);
    }

    private static String di01() {
        return new String(Envelopschrijver.kaal(Proef.di01()), StandardCharsets.UTF_8);
    }

    private static Lezing lees(String xml) {
        return Enveloplezer.lees(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
