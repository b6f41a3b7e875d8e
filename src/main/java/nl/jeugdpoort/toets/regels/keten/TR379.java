package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.register.Feit;
import nl.jeugdpoort.register.MetReferentie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.register.Verzoek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * Een ReferentieAanbieder in een toewijzing is die van een open verzoek van deze aanbieder voor deze cliënt; na een verzoek om wijziging
 * heeft elk product in het bericht die referentie (IV093).
 */
@Regel(code = "TR379", retourcode = "9379", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class TR379 implements Ketenregel<Toewijzing> {

    /** References in the message that are of a verzoek om wijziging; filled at the first product. */
    private Set<String> wijziging;

    @Override
    public Ketenregel<Toewijzing> voorBericht() {
        return new TR379();
    }

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        if (wijziging == null) {
            wijziging = wijzigingen(stand);
        }
        String referentie = toewijzing.referentie();
        if (referentie != null && !isOpen(referentie, stand)) {
            uit.bij(
                    "ReferentieAanbieder",
                    "Deze aanbieder heeft voor deze cliënt geen open verzoek met deze referentie. Laat de referentie weg, of neem haar over uit het verzoek.");
        } else if (!wijziging.stream().allMatch(w -> w.equals(referentie))) {
            uit.bij(
                    "ReferentieAanbieder",
                    "Dit bericht volgt op een verzoek om wijziging. Zet de referentie van dat verzoek bij elk toegewezen product.");
        }
    }

    private static Set<String> wijzigingen(Stand stand) {
        return stand.bericht().alle(Toewijzing.class).stream()
                .map(Toewijzing::referentie)
                .filter(Objects::nonNull)
                .filter(r -> verzoek(r, stand)
                        .filter(v -> v.inhoud() instanceof Verzoek)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean isOpen(String referentie, Stand stand) {
        return verzoek(referentie, stand).isPresent() && stand.verzoeken().open(referentie);
    }

    private static Optional<Feit<MetReferentie>> verzoek(String referentie, Stand stand) {
        return stand.verzoeken()
                .verzoek(referentie)
                .filter(v -> Objects.equals(v.client(), stand.bericht().client()));
    }
}
