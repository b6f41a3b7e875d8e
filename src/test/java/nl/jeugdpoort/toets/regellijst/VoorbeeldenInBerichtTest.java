package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fragments that explain rules, each in a whole message that is put to all rules. */
class VoorbeeldenInBerichtTest {

    private static final Toetsbank BANK = Toetsbank.los();
    private static final String VOORAF = "<!-- Vooraf: ";

    /** Rules that one message is enough for. */
    private static final Set<String> IN_EEN_BERICHT = Stream.concat(
                    Regelvinder.vind(Berichtregel.class, regel -> true).stream()
                            .map(regel ->
                                    regel.getClass().getAnnotation(Regel.class).code()),
                    Stream.of("TR378"))
            .collect(Collectors.toUnmodifiableSet());

    static List<String> codesInEenBericht() {
        return IN_EEN_BERICHT.stream().sorted().toList();
    }

    static List<String> codesMetVooraf() {
        return new Regellijst()
                .alle().stream()
                        .filter(regel -> regel.standaard().equals("ijw/3.2"))
                        .filter(regel -> Set.of(
                                        nl.jeugdpoort.toets.regellijst.Niveau.BERICHT,
                                        nl.jeugdpoort.toets.regellijst.Niveau.HISTORIE,
                                        nl.jeugdpoort.toets.regellijst.Niveau.EXTERN)
                                .contains(regel.niveau()))
                        .map(Lijstregel::code)
                        .filter(code -> !IN_EEN_BERICHT.contains(code))
                        .toList();
    }

    @Test
    void elke_regel_van_een_controleniveau_boven_het_schema_heeft_een_goed_en_een_fout_voorbeeld() {
        List<String> codes = Stream.concat(codesMetVooraf().stream(), codesInEenBericht().stream())
                .toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(118).allSatisfy(code -> {
            assertThat(Voorbeelden.goed(code)).as(code + " goed").isNotNull();
            assertThat(Voorbeelden.fout(code)).as(code + " fout").isNotNull();
        });
        assertThat(codesMetVooraf()).hasSize(54);
    }

    @ParameterizedTest
    @MethodSource("codesInEenBericht")
    void het_goede_voorbeeld_houdt_zich_aan_alle_regels(String code) throws Exception {
        assertThat(bevindingen(Voorbeelden.goed(code))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codesInEenBericht")
    void het_foute_voorbeeld_breekt_zijn_regel(String code) throws Exception {
        assertThat(bevindingen(Voorbeelden.fout(code)))
                .extracting(Bevinding::regel)
                .contains(code);
    }

    @ParameterizedTest
    @MethodSource("codesInEenBericht")
    void het_foute_voorbeeld_is_geldig_volgens_het_schema(String code) throws Exception {
        assertThat(bevindingen(Voorbeelden.fout(code)))
                .extracting(Bevinding::niveau)
                .doesNotContain(Niveau.SCHEMA);
    }

    /** What came before decides, so in a message alone nothing is wrong with either. */
    @ParameterizedTest
    @MethodSource("codesMetVooraf")
    void een_voorbeeld_met_iets_vooraf_zegt_wat_en_is_op_zichzelf_goed(String code) throws Exception {
        for (String fragment : List.of(Voorbeelden.goed(code), Voorbeelden.fout(code))) {
            assertThat(fragment).startsWith(VOORAF);
            assertThat(fragment.lines().findFirst().orElseThrow()).endsWith(". -->");
            assertThat(bevindingen(fragment)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codesMetVooraf")
    void een_fout_voorbeeld_met_iets_vooraf_zegt_ook_wat_er_fout_is(String code) {
        assertThat(Voorbeelden.fout(code).lines().skip(1).findFirst().orElseThrow())
                .startsWith("<!-- ")
                .endsWith(". -->");
    }

    private static List<Bevinding> bevindingen(String fragment) throws Exception {
        return BANK.toets(Inbedding.van(fragment)).bevindingen();
    }
}
