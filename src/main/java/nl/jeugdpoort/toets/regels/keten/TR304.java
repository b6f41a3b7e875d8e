package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het BSN hoort bij een cliënt die uit het eerdere berichtenverkeer van deze gemeente en aanbieder bekend is. */
@Regel(code = "TR304", retourcode = "8187", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR304 implements Ketenregel<Client> {

    @Override
    public void toets(Client client, Stand stand, Uitslag uit) {
        if (stand.toewijzingenVanClient().stream().allMatch(Toewijzing::verwijderd)) {
            uit.bij(
                    "Bsn",
                    "Deze cliënt heeft van deze gemeente geen toewijzing bij deze aanbieder. Controleer het BSN en de gemeente, of doe een verzoek om toewijzing.");
        }
    }
}
