package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One value against its type, in whatever pieces it comes. */
class WaardelezerTest {

    private static final String EMOJI = "\uD83D\uDE00";

    private static Waardetype tekst(int min, int max, String patroon) {
        List<Waardetype.Vorm> vormen = patroon == null
                ? List.of()
                : List.of(new Waardetype.Vorm(patroon, new Patroon(Patroonlezer.lees(patroon))));
        return new Waardetype("{u}T", false, null, Basis.TEKST, vormen, null, min, max, 0, 0);
    }

    private static Waardetype getal(long min, long max) {
        return new Waardetype("{u}G", false, null, Basis.GETAL, List.of(), null, 0, Integer.MAX_VALUE, min, max);
    }

    private static Waardetype codes(String... codes) {
        Patroonvorm vorm = new Patroonvorm.Keuze(
                List.of(codes).stream().map(Patroonvorm::letterlijk).collect(Collectors.toList()));
        Waardetype.Codes lijst = new Waardetype.Codes(List.of(codes), new Patroon(vorm));
        return new Waardetype("{u}C", false, null, Basis.TEKST, List.of(), lijst, 0, 2, 0, 0);
    }

    private static Waardelezer gelezen(Waardetype type, String... stukken) {
        Waardelezer lezer = new Waardelezer();
        lezer.begin(type, type.tabellen(), 17);
        for (String stuk : stukken) {
            lezer.lees(("#" + stuk + "#").toCharArray(), 1, stuk.length());
        }
        return lezer;
    }

    private static Schending schending(Waardetype type, String... stukken) {
        return gelezen(type, stukken).schending();
    }

    @Test
    void een_tekst_heeft_een_lengte_in_tekens_ook_buiten_het_basisvlak() {
        Waardetype type = tekst(2, 3, null);
        assertThat(schending(type, "")).isEqualTo(Schending.LEEG);
        assertThat(schending(type, EMOJI)).isEqualTo(Schending.TE_KORT);
        assertThat(schending(type, "ab")).isNull();
        assertThat(schending(type, EMOJI, EMOJI, EMOJI)).isNull();
        assertThat(schending(type, "abc", "d")).isEqualTo(Schending.TE_LANG);
        assertThat(schending(tekst(0, 3, null), "")).isNull();
    }

    @Test
    void een_lege_tekst_die_het_patroon_niet_toelaat_is_leeg_en_een_andere_heeft_niet_de_juiste_vorm() {
        Waardetype type = tekst(0, 9, "a+");
        assertThat(schending(type, "")).isEqualTo(Schending.LEEG);
        assertThat(schending(type, "a", "aa")).isNull();
        assertThat(schending(type, "a", "b")).isEqualTo(Schending.VORM);
    }

    @Test
    void een_code_staat_op_de_lijst() {
        assertThat(schending(codes("01", "02"), "0", "2")).isNull();
        assertThat(schending(codes("01", "02"), "03")).isEqualTo(Schending.CODE);
        assertThat(schending(codes("01", "02"), "021")).isEqualTo(Schending.CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "3, ",
        "7, ",
        "+7, ",
        "0003, ",
        "2, TE_KLEIN",
        "8, TE_GROOT",
        "-5, TE_KLEIN",
        "7.0, GEEN_GETAL",
        "'', LEEG",
        "' ', LEEG",
        "' 5 ', ",
        "5 5, GEEN_GETAL",
        "99999999999999999999, TE_GROOT",
        "-99999999999999999999, TE_KLEIN"
    })
    void een_getal_ligt_tussen_zijn_grenzen(String tekst, Schending verwacht) {
        assertThat(schending(getal(3, 7), tekst)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 123456789012345678L, -999999999999999999L, 999999999999999999L})
    void een_getal_is_zijn_waarde(long getal) {
        assertThat(gelezen(getal(Long.MIN_VALUE, Long.MAX_VALUE), Long.toString(getal))
                        .getal())
                .isEqualTo(getal);
    }

    @Test
    void wit_rond_en_tussen_de_woorden_van_een_getal_of_datum_wordt_samengevoegd() {
        assertThat(gelezen(getal(0, 9), " \t\n", "1 ", " \r2 ", "").tekst()).isEqualTo("1 2");
        assertThat(gelezen(tekst(0, 9, null), " a ", " b").tekst()).isEqualTo(" a  b");
    }

    @Test
    void van_een_lange_tekst_blijft_het_begin_bewaard_en_telt_alles_mee() {
        Waardelezer lezer = gelezen(tekst(0, 300, null), "x".repeat(200), "y".repeat(100));
        assertThat(lezer.schending()).isNull();
        assertThat(lezer.tekst()).isEqualTo("x".repeat(200) + "y".repeat(56));
        assertThat(gelezen(tekst(0, 300, null), "x".repeat(300), "y").schending())
                .isEqualTo(Schending.TE_LANG);
        assertThat(gelezen(getal(0, 9), "0".repeat(700) + "5").getal()).isEqualTo(5);
    }

    @Test
    void een_gelijke_tekst_is_die_van_de_vorige_keer() {
        String eerder = new String("abc");
        assertThat(gelezen(tekst(0, 9, null), "a", "bc").tekst(eerder)).isSameAs(eerder);
        assertThat(gelezen(tekst(0, 9, null), "abd").tekst(eerder)).isEqualTo("abd");
        assertThat(gelezen(tekst(0, 9, null), "abcd").tekst(eerder)).isEqualTo("abcd");
        assertThat(gelezen(tekst(0, 9, null), "abc").tekst(null)).isEqualTo("abc");
    }

    @Test
    void een_lezer_begint_bij_elke_waarde_opnieuw() {
        Waardelezer lezer = gelezen(tekst(0, 3, "a+"), EMOJI, "b");
        Waardetype type = tekst(1, 3, "a+");
        lezer.begin(type, type.tabellen(), 42);
        assertThat(lezer.tekst()).isEmpty();
        assertThat(lezer.plaats()).isEqualTo(42);
        assertThat(lezer.schending()).isEqualTo(Schending.LEEG);
        lezer.lees("aaa".toCharArray(), 0, 3);
        assertThat(lezer.schending()).isNull();
    }
}
