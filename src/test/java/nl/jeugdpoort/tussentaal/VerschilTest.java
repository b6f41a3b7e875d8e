package nl.jeugdpoort.tussentaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bepaling.Bepaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came beside what was set, in plain sentences. */
class VerschilTest {

    private static final LocalDate EINDE = LocalDate.of(2027, 5, 31);
    private static final Bepaling BEPALING = VertalingTest.met(
            VertalingTest.hulp("AMBU01", "42420001", VertalingTest.volume(4, "04", "2"), EINDE),
            VertalingTest.hulp("MAAT01", "42420001", VertalingTest.budget(450_000), EINDE),
            VertalingTest.hulp("GGZ01", "42420002", VertalingTest.budget(100), EINDE));
    private static final String GOED = new String(
            Proeftaal.vertaling().toewijzing(BEPALING).berichten().getFirst().inhoud(), UTF_8);

    private static List<String> verschil(String jw301) {
        return new Verschil(Proeftaal.talen()).tussen(BEPALING, jw301.getBytes(UTF_8));
    }

    @Test
    void een_toewijzing_zoals_bepaald_verschilt_niet() {
        assertThat(verschil(GOED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Code>)45A04<            | $145A53<      | Hulp 1 (Ambulante begeleiding): toegewezen is product 45 45A53, bepaald is product 45 45A04.
            (Volume>)4<              | $13<          | Hulp 1 (Ambulante begeleiding): toegewezen is 3 uren per week, bepaald is 4 uren per week.
            (Frequentie>)2<          | $14<          | Hulp 1 (Ambulante begeleiding): toegewezen is 4 uren per maand, bepaald is 4 uren per week.
            (Budget>)450000<         | $1400050<     | Hulp 2 (Maatwerk): toegewezen is een budget van € 4000,50, bepaald is een budget van € 4500,00.
            (Ingangsdatum>)2026-12-01 | $12026-12-05 | Hulp 1 (Ambulante begeleiding): de toewijzing begint op 5 december 2026, bepaald is 1 december 2026.
            (Einddatum>)2027-05-31   | $12027-04-30  | Hulp 1 (Ambulante begeleiding): de toewijzing eindigt op 30 april 2027, bepaald is 31 mei 2027.
            """)
    void een_verschil_is_een_zin(String van, String naar, String zin) {
        String anders = GOED.replaceFirst(van, naar);
        assertThat(anders).isNotEqualTo(GOED);
        assertThat(verschil(anders)).containsExactly(zin);
    }

    @Test
    void een_toewijzing_zonder_einde_wordt_genoemd() {
        String open = GOED.replaceFirst("\\s*<[^>]*Einddatum>2027-05-31</[^>]*>", "");
        assertThat(verschil(open))
                .containsExactly(
                        "Hulp 1 (Ambulante begeleiding): de toewijzing heeft geen einddatum, bepaald is 31 mei 2027.");
    }

    @Test
    void hulp_die_niet_is_toegewezen_en_een_product_te_veel_worden_genoemd() {
        String product = GOED.substring(
                GOED.indexOf("<", GOED.indexOf("ToegewezenProducten>") + "ToegewezenProducten>".length()),
                GOED.indexOf("ToegewezenProduct>", GOED.indexOf("Einddatum")));
        String eerste = product.substring(0, product.lastIndexOf("</"));
        String begin = eerste.substring(0, eerste.indexOf('>') + 1);
        String helemaal = eerste + begin.replace("<", "</");
        assertThat(verschil(GOED.replace(helemaal, "")))
                .containsExactly("Hulp 1 (Ambulante begeleiding) is niet toegewezen.");

        String extra = helemaal.replace("45A04", "45A03");
        assertThat(verschil(GOED.replace(helemaal, helemaal + extra)))
                .containsExactly(
                        "Toegewezen is ook product 45 45A03 vanaf 1 december 2026. Dat staat niet in de bepaling.");
    }

    @Test
    void een_toewijzing_aan_een_ander_gaat_over_geen_hulp_van_de_bepaling() {
        assertThat(verschil(GOED.replace("Ontvanger>42420001<", "Ontvanger>42420003<")))
                .containsExactly(
                        "De toewijzing is voor aanbieder 42420003. De bepaling vraagt van die aanbieder geen hulp.");
    }
}
