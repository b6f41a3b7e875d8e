package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Alles wat op een toewijzing met een budget wordt gedeclareerd, past samen binnen dat budget. */
@Regel(code = "TR369", retourcode = "9369", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR369 implements Ketenregel<Prestatie> {

    private final Lopendverbruik verbruik = new Lopendverbruik();

    @Override
    public Ketenregel<Prestatie> voorBericht() {
        return new TR369();
    }

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.toewijzingVan(prestatie)
                .filter(toewijzing -> !toewijzing.verwijderd())
                .map(Toewijzing::budget)
                .filter(budget -> !verbruik.past(prestatie, stand, samen -> samen.bedrag() <= budget))
                .ifPresent(
                        budget -> uit.bij(
                                "IngediendBedrag/Bedrag",
                                "Met deze prestatie is er meer gedeclareerd dan het budget van de toewijzing. Verlaag het bedrag, of vraag de gemeente om een ander budget."));
    }
}
