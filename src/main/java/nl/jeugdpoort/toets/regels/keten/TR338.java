package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatie hoort bij een toewijzing van deze gemeente aan deze aanbieder. */
@Regel(code = "TR338", retourcode = "9338", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR338 implements Ketenregel<Prestatie> {

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (stand.toewijzing(prestatie.nummer()).isEmpty()) {
            uit.bij(
                    "ToewijzingNummer",
                    "Deze aanbieder heeft van deze gemeente geen toewijzing met dit nummer. Gebruik het nummer uit de toewijzing.");
        }
    }
}
