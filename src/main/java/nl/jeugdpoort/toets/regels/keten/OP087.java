package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een toewijzingsbericht noemt alle toewijzingen die de cliënt op de dagtekening of later bij deze aanbieder heeft. */
@Regel(code = "OP087", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP087 implements Ketenregel<Client> {

    @Override
    public void toets(Client client, Stand stand, Uitslag uit) {
        LocalDate dagtekening = stand.bericht().kop().dagtekening();
        Set<Long> genoemd = stand.bericht().alle(Toewijzing.class).stream()
                .map(Toewijzing::nummer)
                .collect(Collectors.toSet());
        String verdwenen = stand.actueel().stream()
                .filter(t -> !genoemd.contains(t.nummer()) && !isVanLater(t, dagtekening))
                .map(t -> String.valueOf(t.nummer()))
                .collect(Collectors.joining(", "));
        if (!verdwenen.isEmpty()) {
            uit.bij(
                    "ToegewezenProducten",
                    "In dit bericht ontbreken toewijzingen die nu of later gelden: %s. Noem ze ook, of beëindig ze."
                            .formatted(verdwenen));
        }
    }

    /** A message that arrives late cannot name what was granted after it (OP080). */
    private static boolean isVanLater(Toewijzing toewijzing, LocalDate dagtekening) {
        return toewijzing.moment().toLocalDate().isAfter(dagtekening);
    }
}
