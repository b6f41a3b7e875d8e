package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.bepaling.Samenhang.Botsing;
import nl.jeugdpoort.bepaling.Samenhang.Samenhangend;

/**
 * How much help: a volume in a unit per period, or a budget; one of the two.
 *
 * @param volume number of units per period
 * @param eenheid unit: iJw code list WJ756
 * @param frequentie period: iJw code list WJ757; 1 day, 2 week, 4 month, 6 in all
 * @param budget eurocents for the whole period of the help
 */
@Samenhang
public record Omvang(
        @Min(value = 1, message = "Het volume is te laag. Het laagste volume is 1.")
        @Max(value = 99_999_999, message = "Het volume is te hoog. Het hoogste volume is 99999999.")
        Integer volume,

        @Pattern(
                regexp = "01|04|14|16|82|83|84",
                message = "Deze eenheid bestaat niet. Kies 01 (minuut), 04 (uur), 14 (etmaal), 16 (dagdeel), 82, 83 of"
                        + " 84.")
        String eenheid,

        @Pattern(
                regexp = "[1246]",
                message = "Deze frequentie bestaat niet. Kies 1 (dag), 2 (week), 4 (maand) of 6 (in totaal).")
        String frequentie,

        @Min(value = 1, message = "Het budget is te laag. Vul het bedrag in eurocenten in, minstens 1.")
        @Max(value = 99_999_999, message = "Het budget is te hoog. Het hoogste bedrag is 99999999 eurocent.")
        Integer budget)
        implements Samenhangend {

    /** Whether it is a budget rather than a volume. */
    public boolean metBudget() {
        return budget != null;
    }

    @Override
    public List<Botsing> botsingen() {
        List<Botsing> botsingen = new ArrayList<>();
        boolean inEenheden = volume != null || eenheid != null || frequentie != null;
        if (budget != null && inEenheden) {
            botsingen.add(new Botsing("budget", "Er staat een budget naast een volume. Haal een van de twee weg."));
        } else if (budget == null) {
            mist(
                    botsingen,
                    "volume",
                    volume,
                    "Het volume ontbreekt. Vul volume, eenheid en frequentie in, of een budget.");
            if (inEenheden) {
                mist(botsingen, "eenheid", eenheid, "De eenheid ontbreekt. Vul in waarin het volume is geteld.");
                mist(
                        botsingen,
                        "frequentie",
                        frequentie,
                        "De frequentie ontbreekt. Vul in per welke periode het volume telt.");
            }
        }
        return botsingen;
    }

    private static void mist(List<Botsing> botsingen, String veld, Object waarde, String melding) {
        if (waarde == null) {
            botsingen.add(new Botsing(veld, melding));
        }
    }
}
