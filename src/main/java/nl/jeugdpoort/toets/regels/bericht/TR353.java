package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een verzoek om wijziging vraagt minstens één verandering: een wijziging of een nieuw product. */
@Regel(code = "TR353", berichten = "JW317", klassen = "Verzoek")
final class TR353 implements Berichtregel {

    @Override
    public void toets(Klasse verzoek, Uitslag uit) {
        if (verzoek.leeg("TeWijzigenProducten") && verzoek.leeg("NieuweProducten")) {
            uit.bij(
                    verzoek,
                    "Dit verzoek vraagt geen wijziging en geen nieuw product. Voeg toe wat er moet veranderen.");
        }
    }
}
