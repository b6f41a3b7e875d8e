package nl.jeugdpoort.bench;

import java.time.LocalDate;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;

/** Messages to measure with; always the same. */
final class Meetberichten {

    private static final int GROOTTE = 7600;

    private Meetberichten() {}

    /** A JW301 of at least 7.6 kB, the size of the official sample. */
    static byte[] toewijzing() {
        Verkeer verkeer = new Verkeer(new Run(1, LocalDate.of(2026, 5, 20)), new Paar("0384", "42420001"), 0, 100_000);
        Simbericht bericht = verkeer.volgende();
        while (bericht.soort() != Berichtsoort.JW301 || bericht.inhoud().length < GROOTTE) {
            bericht = verkeer.volgende();
        }
        return bericht.inhoud();
    }
}
