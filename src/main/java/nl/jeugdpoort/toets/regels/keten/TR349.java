package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.register.MetNummer;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.register.Verzoek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een verzoek om wijziging noemt alle toewijzingen die de cliënt op de dagtekening of later bij deze aanbieder heeft. */
@Regel(code = "TR349", retourcode = "9349", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR349 implements Ketenregel<Verzoek> {

    @Override
    public void toets(Verzoek verzoek, Stand stand, Uitslag uit) {
        Set<Long> genoemd = stand.bericht().alle(MetNummer.class).stream()
                .map(MetNummer::nummer)
                .collect(Collectors.toSet());
        String vergeten = stand.actueel().stream()
                .map(Toewijzing::nummer)
                .filter(nummer -> !genoemd.contains(nummer))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!vergeten.isEmpty()) {
            uit.bij(
                    "In dit verzoek ontbreken toewijzingen die nu of later gelden: %s. Noem ze bij de te wijzigen of bij de ongewijzigde producten."
                            .formatted(vergeten));
        }
    }
}
