package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.register.Geheugenregisters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories that gemeente and aanbieder tell as they should, with all chain rules at work. */
class VerkeerInKetenTest {

    private static final Paar PAAR = new Paar("0384", "42420001");

    @ParameterizedTest
    @CsvSource({"1, 2026-04-15", "7, 2026-03-01", "42, 2026-12-31", "2026, 2027-02-28"})
    void gewoon_verkeer_geeft_geen_bevinding_en_geen_signaal(int seed, LocalDate vandaag) {
        Ketenspel spel = new Ketenspel(new Geheugenregisters());
        Set<Berichtsoort> gezien = EnumSet.noneOf(Berichtsoort.class);
        Verkeer verkeer = new Verkeer(new Run(seed, vandaag), PAAR, 0, 600);
        for (Simbericht bericht = verkeer.volgende(); bericht != null; bericht = verkeer.volgende()) {
            assertThat(spel.speel(bericht.inhoud()).bevindingen())
                    .as("%s %s", bericht.soort(), bericht.identificatie())
                    .isEmpty();
            gezien.add(bericht.soort());
        }
        assertThat(gezien).containsExactlyInAnyOrder(Berichtsoort.values());
    }
}
