package nl.jeugdpoort.toets.eigenschap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.schema.Proefberichten;

/** However a message is made up, as long as it keeps the standard it has no findings. */
class GeldigBerichtTest {

    private static final Toetser TOETSER = Proefberichten.toetserMetRegels();

    @Provide
    Arbitrary<String> soorten() {
        return Arbitraries.of(Berichten.SOORTEN);
    }

    @Provide
    Arbitrary<Toeval> toeval() {
        return Zaad.toeval();
    }

    @Property(seed = Zaad.VAST, tries = 6000, shrinking = ShrinkingMode.OFF)
    void een_geldig_bericht_heeft_geen_bevindingen(@ForAll("soorten") String soort, @ForAll("toeval") Toeval toeval) {
        String xml = Berichten.maak(soort, toeval).xml(soort);
        assertThat(TOETSER.toets(xml.getBytes(StandardCharsets.UTF_8)).bevindingen())
                .as("%s met %s:%n%s", soort, toeval, xml)
                .isEmpty();
    }
}
