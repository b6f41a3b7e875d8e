package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Alles wat op een toewijzing met een omvang wordt gedeclareerd, past samen binnen de totale omvang. */
@Regel(code = "TR322", retourcode = "9322", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR322 implements Ketenregel<Prestatie> {

    private final Lopendverbruik verbruik = new Lopendverbruik();

    @Override
    public Ketenregel<Prestatie> voorBericht() {
        return new TR322();
    }

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.toewijzingVan(prestatie)
                .filter(toewijzing -> !toewijzing.verwijderd())
                .flatMap(Toegewezen::door)
                .filter(toegewezen ->
                        toegewezen.kent(prestatie.eenheid()) && !verbruik.past(prestatie, stand, toegewezen::omvat))
                .ifPresent(
                        toegewezen -> uit.bij(
                                "GeleverdVolume",
                                "Met deze prestatie is er meer gedeclareerd dan in totaal is toegewezen. Verlaag het volume, of vraag de gemeente om een andere toewijzing."));
    }
}
