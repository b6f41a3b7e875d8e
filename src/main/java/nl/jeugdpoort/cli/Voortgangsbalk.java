package nl.jeugdpoort.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nl.jeugdpoort.cli.simulatie.Voortgang;

/** Shows progress on one line that renews itself, or as a line now and then where the output is not a screen. */
final class Voortgangsbalk implements Voortgang {

    private static final int BREEDTE = 30;
    private static final double OP_SCHERM = 0.4;
    private static final double IN_BESTAND = 5;
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private final PrintWriter uit;
    private final boolean scherm;
    private double vorige;

    Voortgangsbalk(PrintWriter uit, boolean scherm) {
        this.uit = uit;
        this.scherm = scherm;
    }

    @Override
    public void meld(Stand stand) {
        if (stand.seconden() - vorige < (scherm ? OP_SCHERM : IN_BESTAND)) {
            return;
        }
        vorige = stand.seconden();
        uit.print(scherm ? "\r" + regel(stand) + "\u001b[K" : regel(stand) + System.lineSeparator());
        uit.flush();
    }

    static String regel(Stand stand) {
        double deel = Math.min(1.0, (double) stand.verstuurd() / Math.max(1, stand.totaal()));
        int vol = (int) (deel * BREEDTE);
        String balk = "[" + "#".repeat(vol) + " ".repeat(BREEDTE - vol) + "]";
        return String.format(
                NEDERLANDS,
                "%s %3.0f%%  %,d van %,d verstuurd  %,.0f per seconde  nog %s  %,d onderweg",
                balk,
                deel * 100,
                stand.verstuurd(),
                stand.totaal(),
                stand.perSeconde(),
                rest(stand),
                stand.onderweg());
    }

    private static String rest(Stand stand) {
        if (stand.perSeconde() == 0) {
            return "?:??";
        }
        long seconden = Math.round((stand.totaal() - stand.verstuurd()) / stand.perSeconde());
        return String.format("%d:%02d", Math.max(0, seconden) / 60, Math.max(0, seconden) % 60);
    }
}
