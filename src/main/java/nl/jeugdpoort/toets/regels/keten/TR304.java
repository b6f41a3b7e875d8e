package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Declaratiestand.Beantwoord;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het BSN hoort bij een cliënt die uit het eerdere berichtenverkeer van deze gemeente en aanbieder bekend is. */
@Regel(
        code = "TR304",
        retourcode = "8187",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW317", "JW323", "JW325"})
final class TR304 implements Ketenregel<Client> {

    private static final Map<String, String> MELDINGEN = Map.of(
            "JW317",
            "Deze cliënt heeft van deze gemeente geen toewijzing bij deze aanbieder. Controleer het BSN en de gemeente, of doe een verzoek om toewijzing.",
            "JW323",
            "Een toewijzing waarop u bij deze cliënt declareert, is van een andere cliënt. Controleer het BSN en de toewijzingnummers.",
            "JW325",
            "Deze cliënt staat niet in de declaratie waarop dit het antwoord is. Neem het BSN over uit de declaratie.");

    /** The clients of the message that are wrong; filled at the first one. */
    private Set<UUID> vreemd;

    @Override
    public Ketenregel<Client> voorBericht() {
        return new TR304();
    }

    @Override
    public void toets(Client client, Stand stand, Uitslag uit) {
        String soort = stand.bericht().kop().berichtsoort();
        if (vreemd == null) {
            vreemd = switch (soort) {
                case "JW317" -> zonderToewijzing(client, stand);
                case "JW323" -> nietToegewezen(stand);
                default -> nietGedeclareerd(stand);
            };
        }
        if (vreemd.contains(client.kenmerk())) {
            uit.bij("Bsn", MELDINGEN.get(soort));
        }
    }

    private static Set<UUID> zonderToewijzing(Client client, Stand stand) {
        boolean geen = stand.toewijzingenVanClient().stream().allMatch(Toewijzing::verwijderd);
        return geen ? Set.of(client.kenmerk()) : Set.of();
    }

    private static Set<UUID> nietToegewezen(Stand stand) {
        return stand.bericht().alle(Prestatie.class).stream()
                .filter(p -> stand.gekregen(p.nummer())
                        .filter(t -> !p.client().equals(t.client()))
                        .isPresent())
                .map(Prestatie::client)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> nietGedeclareerd(Stand stand) {
        Optional<Beantwoord> declaratie = stand.declaraties().beantwoord();
        if (declaratie.isEmpty()) {
            return Set.of();
        }
        Set<UUID> clienten =
                stand.bericht().alle(Client.class).stream().map(Client::kenmerk).collect(Collectors.toSet());
        declaratie.get().prestaties().values().forEach(p -> clienten.remove(p.client()));
        return clienten;
    }
}
