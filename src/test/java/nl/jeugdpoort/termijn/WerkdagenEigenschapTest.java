package nl.jeugdpoort.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.jeugdpoort.instelling.Configuratiemap;

class WerkdagenEigenschapTest {

    private static final Kalender KALENDER =
            new Termijnconfig(new Configuratiemap(Path.of("config").toAbsolutePath())).kalender();

    @Property
    void tussenHetBeginEnHetEindeLiggenPreciesZoveelWerkdagen(
            @ForAll("dagen") LocalDate dag, @ForAll @IntRange(min = 1, max = 60) int aantal, @ForAll Lezing lezing) {
        var einde = KALENDER.plusWerkdagen(dag, aantal, lezing);
        assertThat(KALENDER.isWerkdag(einde, lezing)).isTrue();
        assertThat(dag.plusDays(1).datesUntil(einde.plusDays(1)).filter(d -> KALENDER.isWerkdag(d, lezing)))
                .hasSize(aantal);
    }

    @Property
    void deRuimeLezingEindigtNooitEerder(
            @ForAll("dagen") LocalDate dag, @ForAll @IntRange(min = 1, max = 60) int aantal) {
        assertThat(KALENDER.plusWerkdagen(dag, aantal, Lezing.RUIM))
                .isAfterOrEqualTo(KALENDER.plusWerkdagen(dag, aantal, Lezing.STRENG));
    }

    @Property
    void terugTellenVanafEenWerkdagKomtWeerUit(
            @ForAll("dagen") LocalDate dag, @ForAll @IntRange(min = 1, max = 60) int aantal, @ForAll Lezing lezing) {
        var werkdag = KALENDER.plusWerkdagen(dag, 1, lezing);
        var einde = KALENDER.plusWerkdagen(werkdag, aantal, lezing);
        assertThat(KALENDER.plusWerkdagen(einde, -aantal, lezing)).isEqualTo(werkdag);
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
