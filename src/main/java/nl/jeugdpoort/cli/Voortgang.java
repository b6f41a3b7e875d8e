package nl.jeugdpoort.cli;

import java.nio.file.Path;

/** One line on the terminal that says how far a long command is; silent when the output is no terminal. */
final class Voortgang {

    private static final int VEEL = 20;
    private static final int BREEDTE = 70;

    private final int totaal;
    private final boolean toon;
    private int nummer;

    Voortgang(int totaal) {
        this.totaal = totaal;
        this.toon = totaal >= VEEL && System.console() != null;
    }

    void nu(Path bestand) {
        nummer++;
        if (toon) {
            String regel = "%d van %d: %s".formatted(nummer, totaal, bestand.getFileName());
            schrijf(regel.length() > BREEDTE ? regel.substring(0, BREEDTE) : regel);
        }
    }

    void klaar() {
        if (toon) {
            schrijf("");
        }
    }

    private static void schrijf(String tekst) {
        System.err.print("\r" + tekst + " ".repeat(BREEDTE - tekst.length()) + "\r");
        System.err.flush();
    }
}
