package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The overlap of products, beside the comparison of every pair as the standard words it. */
class OverlapTest {

    private static final LocalDate DAG = LocalDate.of(2026, 1, 1);

    /** A product line: {@code categorie} and {@code code} null when not named, {@code einde} null when open. */
    record Lijn(String categorie, String code, LocalDate begin, LocalDate einde) {

        boolean zelfdeProduct(Lijn ander) {
            return categorie == null
                    || ander.categorie == null
                    || categorie.equals(ander.categorie)
                            && (code == null || ander.code == null || code.equals(ander.code));
        }

        boolean overlapt(Lijn ander) {
            return (ander.einde == null || !begin.isAfter(ander.einde))
                    && (einde == null || !ander.begin.isAfter(einde));
        }
    }

    @Provide
    Arbitrary<List<Lijn>> lijnen() {
        Arbitrary<String> categorie = Arbitraries.of("45", "51").injectNull(0.1);
        Arbitrary<String> code = Arbitraries.of("A", "B").injectNull(0.3);
        Arbitrary<Integer> begin = Arbitraries.integers().between(0, 200);
        Arbitrary<Integer> duur = Arbitraries.integers().between(0, 12).injectNull(0.03);
        return Combinators.combine(categorie, code, begin, duur)
                .as((c, k, b, d) -> new Lijn(
                        c, c == null ? null : k, DAG.plusDays(b), d == null ? null : DAG.plusDays((long) b + d)))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void elk_product_dat_een_eerder_product_raakt_wordt_gevonden_en_geen_ander(@ForAll("lijnen") List<Lijn> lijnen) {
        Overlap overlap = new Overlap();
        List<Lijn> eerdere = new ArrayList<>();
        for (Lijn lijn : lijnen) {
            boolean verwacht = eerdere.stream().anyMatch(e -> e.zelfdeProduct(lijn) && e.overlapt(lijn));
            Looptijd looptijd = new Looptijd(lijn.begin(), lijn.einde(), "Einddatum");
            assertThat(overlap.raakt(lijn.categorie(), lijn.code(), looptijd)).isEqualTo(verwacht);
            eerdere.add(lijn);
        }
    }
}
