package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.register.Geheugenregisters;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Ketenuitkomst;
import nl.jeugdpoort.toets.regels.bericht.Proefboom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every chain rule, with all rules at work: the findings are those of the case and no others. */
class KetengevallenTest {

    static final List<Ketengeval> GEVALLEN = Ketengeval.alle();

    static Stream<Ketengeval> gevallen() {
        return GEVALLEN.stream();
    }

    static Stream<String> regels() {
        return Ketenspel.BOEK.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_geval_geeft_zijn_bevindingen_op_hun_plaats(Ketengeval geval) {
        Ketenuitkomst uitkomst = new Ketenspel(new Geheugenregisters()).speel(geval);
        assertThat(uitkomst.bevindingen())
                .extracting(b -> b.regel() + " " + b.pad() + " op regel " + b.regelnummer())
                .containsExactlyInAnyOrderElementsOf(verwacht(geval));
        assertThat(uitkomst.nietGetoetst().keySet()).containsAll(geval.nietGetoetst());
    }

    static List<String> verwacht(Ketengeval geval) {
        Proefboom bericht = Ketenspel.boom(geval.stappen().getLast());
        return geval.verwacht().stream()
                .map(v ->
                        v.regel() + " " + bericht.pad(v.einde()) + " op regel " + bericht.regel(bericht.pad(v.einde())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_melding_is_een_zin_zonder_persoonsgegevens(Ketengeval geval) {
        for (Bevinding b : new Ketenspel(new Geheugenregisters()).speel(geval).bevindingen()) {
            assertThat(b.melding()).matches("[A-Z\"].*\\.").doesNotContain("99990", "Wilg", "2012-03");
            assertThat(b.waarde() == null ? "" : b.waarde()).doesNotContain("99990", "Wilg", "2012-03");
        }
    }

    @ParameterizedTest
    @MethodSource("regels")
    void een_regel_heeft_een_goed_en_een_fout_geval(String code) {
        List<Ketengeval> eigen =
                GEVALLEN.stream().filter(g -> g.code().equals(code)).toList();
        assertThat(eigen).anyMatch(Ketengeval::goed).anyMatch(g -> !g.goed());
        assertThat(eigen)
                .filteredOn(Ketengeval::goed)
                .allMatch(g -> g.verwacht().isEmpty());
        assertThat(eigen)
                .filteredOn(g -> !g.goed())
                .allMatch(g -> g.verwacht().stream().anyMatch(v -> v.regel().equals(code)));
    }
}
