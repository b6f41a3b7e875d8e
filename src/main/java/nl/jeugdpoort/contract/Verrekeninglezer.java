package nl.jeugdpoort.contract;

import java.util.List;
import java.util.Set;
import nl.jeugdpoort.contract.Contractregel.Verrekening;
import nl.jeugdpoort.instelling.Csvregel;

/** Reads from a line of a contract how the agreement is counted and paid, and checks that this fits together. */
final class Verrekeninglezer {

    static final String VARIANT = "uitvoeringsvariant";
    static final String EENHEID = "eenheid";
    static final String TARIEF = "tarief_eurocent";
    static final String TARIEF_PER = "tarief_per";
    static final List<String> KOLOMMEN = List.of(VARIANT, EENHEID, TARIEF, TARIEF_PER);

    private static final long HOOGSTE_TARIEF = 99_999_999;
    private static final String EURO = "83";
    private static final Set<String> OUTPUT = Set.of("82", EURO);
    private static final Set<String> TIJD = Set.of("01", "04");

    /** What the tariff is for. */
    private enum Per {
        EENHEID,
        UUR
    }

    private Verrekeninglezer() {}

    static Verrekening lees(Csvregel regel, Codes codes) {
        regel.verplicht(VARIANT);
        Uitvoeringsvariant variant = regel.woord(VARIANT, Uitvoeringsvariant.class);
        String eenheid = regel.een(EENHEID, codes.eenheden());
        Long centen = regel.getal(
                TARIEF, HOOGSTE_TARIEF, "schrijf hele eurocenten, bijvoorbeeld 9840 voor 98 euro en 40 cent");
        Per per = regel.woord(TARIEF_PER, Per.class);
        if (regel.goed()) {
            toetsEenheid(regel, variant, eenheid);
        }
        if (regel.goed()) {
            toetsTarief(regel, eenheid);
        }
        return new Verrekening(variant, eenheid, centen, per == Per.UUR);
    }

    /** The units of WJ756 are each of one variant; a task as a whole may go without. */
    private static void toetsEenheid(Csvregel regel, Uitvoeringsvariant variant, String eenheid) {
        if (variant == Uitvoeringsvariant.TAAKGERICHT) {
            return;
        }
        if (eenheid == null) {
            regel.fout(EENHEID, "is leeg; dat mag alleen bij taakgericht");
        } else if (OUTPUT.contains(eenheid) != (variant == Uitvoeringsvariant.OUTPUT)) {
            String hoort = OUTPUT.contains(eenheid) ? "output" : "inspanning";
            regel.fout(VARIANT, "past niet bij eenheid " + eenheid + "; daar hoort " + hoort + " bij");
        }
    }

    private static void toetsTarief(Csvregel regel, String eenheid) {
        if (regel.leeg(TARIEF) != regel.leeg(TARIEF_PER)) {
            regel.fout(
                    regel.leeg(TARIEF) ? TARIEF : TARIEF_PER,
                    "is leeg; vul " + TARIEF + " en " + TARIEF_PER + " allebei in, of geen van beide");
        } else if (!regel.leeg(TARIEF) && (eenheid == null || EURO.equals(eenheid))) {
            regel.fout(
                    TARIEF,
                    "moet leeg zijn: " + (eenheid == null ? "zonder eenheid" : "bij eenheid 83 (euro)")
                            + " is er geen tarief");
        } else if ("uur".equals(regel.tekst(TARIEF_PER)) && !TIJD.contains(eenheid)) {
            regel.fout(TARIEF_PER, "een tarief per uur past alleen bij eenheid 01 (minuut) of 04 (uur)");
        }
    }
}
