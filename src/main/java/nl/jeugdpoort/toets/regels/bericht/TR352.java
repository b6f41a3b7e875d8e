package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een verzoek om wijziging noemt minstens één bestaande toewijzing, ongewijzigd of te wijzigen. */
@Regel(code = "TR352", berichten = "JW317", klassen = "Verzoek")
final class TR352 implements Berichtregel {

    @Override
    public void toets(Klasse verzoek, Uitslag uit) {
        if (verzoek.leeg("OngewijzigdeProducten") && verzoek.leeg("TeWijzigenProducten")) {
            uit.bij(
                    verzoek,
                    "Dit verzoek noemt geen bestaande toewijzing. Neem elke lopende toewijzing op, ongewijzigd of te wijzigen;"
                            + " loopt er geen, stuur dan een verzoek om toewijzing.");
        }
    }
}
