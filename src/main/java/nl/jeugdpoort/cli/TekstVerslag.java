package nl.jeugdpoort.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsuitslag;

/** For people: per file its name, kind and verdict, and a line per finding. */
final class TekstVerslag implements Toetsverslag {

    private final PrintWriter uit;
    private int geldig;
    private int fout;
    private int onbruikbaar;

    TekstVerslag(PrintWriter uit) {
        this.uit = uit;
    }

    @Override
    public void uitslag(Path bestand, Toetsuitslag uitslag) {
        String soort = uitslag.berichtsoort() == null ? "onbekend bericht" : uitslag.berichtsoort();
        int aantal = uitslag.bevindingen().size();
        String oordeel =
                uitslag.geldig() ? "geldig" : "niet geldig, " + aantal + (aantal == 1 ? " bevinding" : " bevindingen");
        uit.println(bestand + ": " + soort + ", " + oordeel);
        uitslag.bevindingen().forEach(this::bevinding);
        uitslag.nietGetoetst().forEach((regel, reden) -> uit.println("  niet getoetst: " + regel + ", " + reden));
        uit.flush();
        geldig += uitslag.geldig() ? 1 : 0;
        fout += uitslag.geldig() ? 0 : 1;
    }

    private void bevinding(Bevinding b) {
        uit.println("  %d:%d  %s  [%s]".formatted(b.regelnummer(), b.kolom(), b.pad(), soort(b)));
        uit.println("      " + b.melding() + (b.waarde() == null ? "" : " Er staat: " + b.waarde()));
    }

    private static String soort(Bevinding b) {
        return b.niveau() == Niveau.SIGNAAL ? b.regel() + ", signaal" : b.regel();
    }

    @Override
    public void onbruikbaar(Path bestand, String reden) {
        uit.println(bestand + ": " + reden);
        onbruikbaar++;
    }

    @Override
    public void klaar() {
        if (geldig + fout + onbruikbaar > 1) {
            uit.println();
            uit.println("%d geldig, %d niet geldig, %d onbruikbaar".formatted(geldig, fout, onbruikbaar));
        }
        uit.flush();
    }
}
