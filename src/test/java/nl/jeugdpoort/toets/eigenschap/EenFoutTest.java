package nl.jeugdpoort.toets.eigenschap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;

/** A mistake against one rule, in whatever valid message, gives the finding of that rule at its place, and no other. */
class EenFoutTest {

    private static final int BERICHTEN_PER_FOUT = 400;
    private static final Berichtboek BOEK = new Berichtboek(Regelvinder.vind(Berichtregel.class, regel -> true));
    private static final Toetser TOETSER = new Schematoetser(List.of(BOEK));
    private static final List<Fout> FOUTEN = Fout.alle();

    @Provide
    Arbitrary<Toeval> toeval() {
        return Zaad.toeval();
    }

    @Test
    void elke_regel_op_een_bericht_heeft_een_fout_in_elk_bericht_waarvoor_zij_geldt() {
        Set<String> gemaakt = FOUTEN.stream().map(Fout::toString).collect(Collectors.toSet());
        assertThat(gemaakt)
                .isEqualTo(BOEK.regels().stream()
                        .filter(r -> r.niveau() == Niveau.BERICHT)
                        .flatMap(r -> Arrays.stream(r.berichten()).map(soort -> r.code() + " in " + soort))
                        .collect(Collectors.toSet()));
    }

    @Property(seed = Zaad.VAST, tries = 60, shrinking = ShrinkingMode.OFF)
    void een_fout_geeft_haar_bevinding_en_geen_andere(@ForAll("toeval") Toeval toeval) {
        FOUTEN.forEach(fout -> toets(fout, toeval));
    }

    private static void toets(Fout fout, Toeval toeval) {
        for (int poging = 0; poging < BERICHTEN_PER_FOUT; poging++) {
            Deel bericht = Berichten.maak(fout.soort(), toeval);
            List<String> verwacht = fout.maak(bericht, toeval);
            if (!verwacht.isEmpty()) {
                vergelijk(fout, toeval, bericht.xml(fout.soort()), verwacht);
                return;
            }
        }
        throw new AssertionError(fout + " fits in none of " + BERICHTEN_PER_FOUT + " messages");
    }

    private static void vergelijk(Fout fout, Toeval toeval, String xml, List<String> verwacht) {
        assertThat(TOETSER.toets(xml.getBytes(StandardCharsets.UTF_8)).bevindingen())
                .as("%s met %s:%n%s", fout, toeval, xml)
                .extracting(b -> b.regel() + " " + b.pad())
                .containsExactlyInAnyOrderElementsOf(verwacht);
        assertThat(verwacht.size() > 1)
                .as("%s goes with others without a reason, or the other way around", fout)
                .isEqualTo(fout.waarom() != null);
    }
}
