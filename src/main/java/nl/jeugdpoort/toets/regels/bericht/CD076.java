package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.regels.bericht.Productlijn.AANGEVRAAGD;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.NIEUW;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TE_WIJZIGEN;
import static nl.jeugdpoort.toets.regels.bericht.Productlijn.TOEGEWEZEN;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een omvang per week gaat samen met een einddatum. */
@Regel(
        code = "CD076",
        berichten = {"JW301", "JW315", "JW317"},
        klassen = {TOEGEWEZEN, AANGEVRAAGD, NIEUW, TE_WIJZIGEN})
final class CD076 implements Berichtregel {

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.in("Omvang").is("Frequentie", "2") && new Productlijn(klasse).isOpen()) {
            uit.bij(klasse, "Een omvang per week heeft een einddatum nodig. Vul de einddatum in.");
        }
    }
}
