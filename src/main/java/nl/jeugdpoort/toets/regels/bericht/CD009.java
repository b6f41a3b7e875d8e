package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een periode bij een contact hoort alleen bij een tijdelijk verblijfadres (soort 04). */
@Regel(code = "CD009", berichten = "JW301", klassen = "Contact")
final class CD009 implements Berichtregel {

    @Override
    public void toets(Klasse contact, Uitslag uit) {
        if (contact.gevuld("Periode") && !contact.is("Soort", "04")) {
            uit.bij(
                    contact,
                    "Periode",
                    "Een periode hoort alleen bij een tijdelijk verblijfadres. Haal de periode weg, of maak de soort 04.");
        }
    }
}
