package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** De cliënt is een natuurlijk persoon. */
@Regel(code = "CS318", berichten = "JW301", klassen = "Client/Naam")
final class CS318 implements Berichtregel {

    @Override
    public void toets(Klasse naam, Uitslag uit) {
        if (naam.is("NaamGebruik", "6")) {
            uit.bij(
                    naam,
                    "NaamGebruik",
                    "Een cliënt is altijd een natuurlijk persoon. Kies een ander naamgebruik dan 6.");
        }
    }
}
