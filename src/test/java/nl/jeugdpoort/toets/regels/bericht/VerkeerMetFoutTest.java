package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Varied traffic with one mistake in each message: every message has that finding, and no other. */
class VerkeerMetFoutTest {

    private static final Toetser TOETSER = Proefberichten.toetserMetRegels();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CS002 | JW301 JW305 JW307 JW315 JW317 JW323 | (<\\w+:Bsn>)\\d+ | $1123456789
            TR134 | JW301 JW305 JW307 JW315 | (?s)(Client>.*?<ijw:Datum>)[^<]+(</ijw:Datum>\\s*</) | $12026-04-16$2
            CS139 | JW301 JW305 JW307 JW315 | (?s)(Client>.*?<ijw:Datum>)[^<]+(</ijw:Datum>)\\s*</ | \
                    $12015-03-02$2<ijw:DatumGebruik>1</ijw:DatumGebruik></
            CS318 | JW301 | (?s)(Client>.*?<ijw:NaamGebruik>)1 | $16
            CS058 | JW305 JW307 | (StatusAanlevering>)1 | $12
            TR018 | JW307 | (<jw307:Einddatum>)[^<]+ | $12020-01-01
            CS336 | JW301 | (</jw301:Einddatum>)\\s*(<jw301:Omvang>) | $1<jw301:RedenWijziging>01</jw301:RedenWijziging>$2
            CD068 | JW315 | (<ijw:Type>08</ijw:Type>) | $1<ijw:ZorgverlenerCode>01234567</ijw:ZorgverlenerCode>
            TR409 | JW319 | (RedenAfwijzingVerzoek>)8 | $13
            TR358 | JW323 | (TotaalBedrag>)\\d+ | $1999999999999
            TR342 | JW325 | (TotaalToegekendBedrag>\\s*<ijw:TotaalBedrag>)\\d+ | $1999999999999
            """)
    void een_fout_geeft_een_bevinding(String regel, String soorten, String van, String naar) {
        int veranderd = 0;
        Verkeer verkeer = new Verkeer(new Run(11, LocalDate.of(2026, 4, 15)), new Paar("0384", "42420001"), 1, 3000);
        for (Simbericht b = verkeer.volgende(); b != null; b = verkeer.volgende()) {
            String goed = new String(b.inhoud(), StandardCharsets.UTF_8);
            String fout = List.of(soorten.split(" ")).contains(b.soort().name()) ? goed.replaceFirst(van, naar) : goed;
            if (!fout.equals(goed)) {
                List<Bevinding> bevindingen =
                        TOETSER.toets(fout.getBytes(StandardCharsets.UTF_8)).bevindingen();
                assertThat(bevindingen).as(fout).extracting(Bevinding::regel).containsExactly(regel);
                veranderd++;
            }
        }
        assertThat(veranderd).isGreaterThan(5);
    }
}
