package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Bij een verlenging met dezelfde omvang krijgt de lopende toewijzing een latere einddatum; er komt geen nieuwe naast. */
@Regel(code = "OP380", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP380 implements Ketenregel<Toewijzing> {

    private static final String HELE_LOOPTIJD = "6";

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        if (toewijzing.verwijderd() || stand.gekregen(toewijzing.nummer()).isPresent()) {
            return;
        }
        lopend(stand)
                .filter(t -> verlengt(toewijzing, t))
                .findFirst()
                .ifPresent(t -> uit.bij(
                        "ToewijzingNummer",
                        "Dit product met deze omvang is al toegewezen, met nummer %d. Geef die toewijzing een latere einddatum, en maak geen nieuwe."
                                .formatted(t.nummer())));
    }

    /** What is current as this message leaves it. */
    private static Stream<Toewijzing> lopend(Stand stand) {
        LocalDate dagtekening = stand.bericht().kop().dagtekening();
        Map<Long, Toewijzing> genoemd = stand.bericht().alle(Toewijzing.class).stream()
                .collect(Collectors.toMap(Toewijzing::nummer, t -> t, (een, ander) -> ander));
        return stand.actueel().stream()
                .map(t -> genoemd.getOrDefault(t.nummer(), t))
                .filter(t -> t.actueel(dagtekening));
    }

    /** A total or a budget is for its own period; it does not grow with the end date. */
    private static boolean verlengt(Toewijzing nieuw, Toewijzing lopend) {
        Omvang omvang = nieuw.omvang();
        return Objects.equals(nieuw.product(), lopend.product())
                && Objects.equals(omvang, lopend.omvang())
                && (omvang == null || !omvang.frequentie().equals(HELE_LOOPTIJD))
                && nieuw.budget() == null
                && lopend.budget() == null
                && sluitAan(nieuw, lopend);
    }

    private static boolean sluitAan(Toewijzing nieuw, Toewijzing lopend) {
        return !nieuw.ingang().isBefore(lopend.ingang())
                && (lopend.einde() == null
                        || !nieuw.ingang().isAfter(lopend.einde().plusDays(1)));
    }
}
