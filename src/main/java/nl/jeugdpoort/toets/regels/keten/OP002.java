package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.jeugdpoort.register.Aanvraag;
import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De toewijzing van een minderjarige noemt de gezagsdrager als relatie, tenzij de aanbieder in zijn aanvraag zei dat hij die kent (OP002x1). */
@Regel(code = "OP002", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP002 implements Ketenregel<Client> {

    /** Relations that may have authority: curator, parent, guardian, foster parent, administrator, mentor; no code says that they do. */
    private static final Set<String> MET_GEZAG = Set.of("03", "10", "11", "13", "14", "15");

    private static final int MEERDERJARIG = 18;

    @Override
    public void toets(Client client, Stand stand, Uitslag uit) {
        long leeftijd =
                ChronoUnit.YEARS.between(client.geboren(), stand.bericht().kop().dagtekening());
        boolean ontbreekt = Collections.disjoint(client.relaties(), MET_GEZAG);
        if (leeftijd < MEERDERJARIG && ontbreekt && !isBekend(stand)) {
            uit.bij(
                    client.relaties().isEmpty() ? "" : "Relaties",
                    "In deze toewijzing staat niet wie het gezag over de cliënt heeft. Neem de gezagsdrager op als relatie.");
        }
    }

    private static boolean isBekend(Stand stand) {
        return stand.bericht().alle(Toewijzing.class).stream()
                .map(Toewijzing::referentie)
                .flatMap(r -> Optional.ofNullable(r).flatMap(stand.verzoeken()::verzoek).stream())
                .anyMatch(v -> v.inhoud() instanceof Aanvraag aanvraag && aanvraag.gezagsdragerBekend());
    }
}
