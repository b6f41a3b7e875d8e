package nl.jeugdpoort.cli.scenario;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;

/** Writes the story for someone who watches: what people do at the margin, what the gateway does by itself after a bar. */
final class Verteller {

    private static final String VET = "\u001b[1m";
    private static final String BLAUW = "\u001b[36m";
    private static final String GEWOON = "\u001b[0m";
    private static final String POORT = "  poort | ";
    private static final String VERVOLG = "        | ";

    private final PrintWriter uit;
    private final Scherm scherm;

    Verteller(PrintWriter uit, Scherm scherm) {
        this.uit = uit;
        this.scherm = scherm;
    }

    /** A heading, after an empty line. */
    void kop(String tekst) {
        uit.println();
        Zinnen.vouw(tekst, scherm.breedte()).forEach(regel -> uit.println(kleur(VET, regel)));
    }

    /** A new moment in the story. */
    void moment(Instant nu) {
        String kop = "== " + Tijd.moment(nu) + " ";
        kop(kop + "=".repeat(Math.max(0, scherm.breedte() - kop.length())));
    }

    /** What a person does, or what there is to know. */
    void mens(String zin) {
        uit.println();
        Zinnen.vouw(zin, scherm.breedte()).forEach(uit::println);
    }

    /** What the gateway does by itself. */
    void poort(String zin) {
        schrijf(kleur(BLAUW, POORT), kleur(BLAUW, VERVOLG), Zinnen.vouw(zin, scherm.breedte() - POORT.length()));
    }

    /** One of a row of facts. */
    void punt(String zin) {
        schrijf("- ", "  ", Zinnen.vouw(zin, scherm.breedte() - 2));
    }

    /** How far the case is. */
    void voortgang(List<String> regels) {
        uit.println();
        regels.forEach(uit::println);
    }

    int breedte() {
        return scherm.breedte();
    }

    /** Gives the one who watches time to read. */
    void pauze() {
        uit.flush();
        Geduld.slaap(scherm.tempo());
    }

    private void schrijf(String eerste, String volgende, List<String> regels) {
        String voor = eerste;
        for (String regel : regels) {
            uit.println(voor + regel);
            voor = volgende;
        }
    }

    private String kleur(String kleur, String tekst) {
        return scherm.kleur() ? kleur + tekst + GEWOON : tekst;
    }
}
