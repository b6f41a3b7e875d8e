package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdpoort.bench.Meetberichten;
import nl.jeugdpoort.bench.OfficieleWeg;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ten rules as XSLT, beside which we measure, find what ours find, at the same place: the comparison is fair. */
class OfficieleWegTest {

    private static final Toetser TOETSER = Proefberichten.toetserMetRegels();

    private final OfficieleWeg officieel = new OfficieleWeg();

    OfficieleWegTest() throws Exception {}

    static Stream<Geval> gevallen() {
        return Geval.alle().stream().filter(g -> g.soort().equals("JW301"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elk_geval_van_een_JW301_heeft_dezelfde_bevindingen(Geval geval) throws Exception {
        byte[] bericht = geval.bericht().bytes();
        assertThat(xslt(bericht)).isEqualTo(ons(bericht));
    }

    @Test
    void elk_van_de_tien_regels_heeft_een_geval_waarin_de_XSLT_hem_meldt() throws Exception {
        Set<String> gevonden = new TreeSet<>();
        for (Geval geval : gevallen().toList()) {
            officieel.toets(geval.bericht().bytes()).forEach(m -> gevonden.add(m.regel()));
        }
        assertThat(gevonden).isEqualTo(new TreeSet<>(OfficieleWeg.REGELS)).hasSize(10);
    }

    @Test
    void het_bericht_waarmee_wij_meten_is_voor_beide_goed() throws Exception {
        byte[] bericht = Meetberichten.toewijzing();
        assertThat(TOETSER.toets(bericht).bevindingen()).isEmpty();
        assertThat(xslt(bericht)).isEmpty();
    }

    @Test
    void in_het_bericht_met_fouten_vinden_beide_hetzelfde() throws Exception {
        byte[] bericht = Meetberichten.toewijzingMetFouten();
        assertThat(xslt(bericht)).hasSizeGreaterThan(9).isEqualTo(ons(bericht));
    }

    private Set<String> xslt(byte[] bericht) throws Exception {
        Set<String> uit = new TreeSet<>();
        officieel.toets(bericht).forEach(m -> uit.add(m.regel() + " " + m.pad()));
        return uit;
    }

    private static Set<String> ons(byte[] bericht) {
        Set<String> uit = new TreeSet<>();
        TOETSER.toets(bericht).bevindingen().stream()
                .filter(b -> OfficieleWeg.REGELS.contains(b.regel()))
                .forEach(b -> uit.add(b.regel() + " " + b.pad()));
        return uit;
    }
}
