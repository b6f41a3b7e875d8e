package nl.jeugdpoort.tussentaal;

import java.util.Set;
import nl.jeugdpoort.bepaling.Hulp;
import nl.jeugdpoort.bepaling.Omvang;

/** Puts the size of help in the unit and period in which the region counts it, as far as iJw allows. */
final class Omvangvertaling {

    private static final String MINUUT = "01";
    private static final String UUR = "04";
    private static final int MINUTEN = 60;
    private static final int HOOGSTE = 99_999_999;
    private static final String DAG = "1";
    private static final String WEEK = "2";
    private static final Set<String> NIET_PER_DAG = Set.of("14", "16", "83", "84");

    private Omvangvertaling() {}

    /** The volume in the unit of the region; null when the help has a budget. */
    static Integer volume(Hulp hulp, Zorgvorm zorgvorm) throws Onvertaalbaar {
        Omvang omvang = hulp.omvang();
        if (omvang.metBudget()) {
            budget(hulp, zorgvorm);
            return null;
        }
        if (zorgvorm.aspecifiek()) {
            throw new Onvertaalbaar("De regio koopt " + zorgvorm.naam()
                    + " zonder productcode in. Noem een budget met een einddatum in plaats van een volume.");
        }
        frequentie(hulp, zorgvorm);
        return inEenheid(omvang, zorgvorm);
    }

    private static void budget(Hulp hulp, Zorgvorm zorgvorm) throws Onvertaalbaar {
        if (!zorgvorm.aspecifiek()) {
            throw new Onvertaalbaar("De regio koopt " + zorgvorm.naam()
                    + " met een productcode in. Noem volume, eenheid en frequentie in plaats van een budget.");
        }
        if (hulp.einde() == null) {
            throw new Onvertaalbaar("Bij een budget hoort een einddatum. Vul de laatste dag van de hulp in.");
        }
    }

    private static void frequentie(Hulp hulp, Zorgvorm zorgvorm) throws Onvertaalbaar {
        String gevraagd = hulp.omvang().frequentie();
        if (zorgvorm.frequentie() != null && !zorgvorm.frequentie().equals(gevraagd)) {
            throw new Onvertaalbaar("De regio telt %s %s en de bepaling %s. Noem het volume %s."
                    .formatted(
                            zorgvorm.naam(),
                            Woorden.frequentie(zorgvorm.frequentie()),
                            Woorden.frequentie(gevraagd),
                            Woorden.frequentie(zorgvorm.frequentie())));
        }
        if (DAG.equals(gevraagd) && NIET_PER_DAG.contains(zorgvorm.eenheid())) {
            throw new Onvertaalbaar("Een volume in " + Woorden.eenheid(zorgvorm.eenheid())
                    + " kan niet per dag. Noem het volume per week, per maand of in totaal.");
        }
        if (WEEK.equals(gevraagd) && hulp.einde() == null) {
            throw new Onvertaalbaar("Bij een volume per week hoort een einddatum. Vul de laatste dag van de hulp in.");
        }
    }

    private static int inEenheid(Omvang omvang, Zorgvorm zorgvorm) throws Onvertaalbaar {
        int volume = omvang.volume();
        if (omvang.eenheid().equals(zorgvorm.eenheid())) {
            return volume;
        } else if (UUR.equals(omvang.eenheid()) && MINUUT.equals(zorgvorm.eenheid()) && volume <= HOOGSTE / MINUTEN) {
            return volume * MINUTEN;
        } else if (MINUUT.equals(omvang.eenheid()) && UUR.equals(zorgvorm.eenheid()) && volume % MINUTEN == 0) {
            return volume / MINUTEN;
        }
        throw new Onvertaalbaar("De regio telt %s in %s en de bepaling in %s. Noem het volume in %s."
                .formatted(
                        zorgvorm.naam(),
                        Woorden.eenheid(zorgvorm.eenheid()),
                        Woorden.eenheid(omvang.eenheid()),
                        Woorden.eenheid(zorgvorm.eenheid())));
    }
}
