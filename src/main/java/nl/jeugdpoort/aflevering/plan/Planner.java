package nl.jeugdpoort.aflevering.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.plan.PlanStore.Gepland;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class Planner implements Afleveringen {

    private final PlanStore store;
    private final BerichtStore berichten;
    private final Berichtstand stand;
    private final Afleverwekker wekker;

    Planner(PlanStore store, BerichtStore berichten, Berichtstand stand, Afleverwekker wekker) {
        this.store = store;
        this.berichten = berichten;
        this.stand = stand;
        this.wekker = wekker;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(List<Opdracht> opdrachten, List<Overgang> vooraf) {
        List<Gepland> nieuw = opdrachten.isEmpty() ? List.of() : store.voegToe(opdrachten);
        List<Overgang> stappen =
                Stream.concat(vooraf.stream(), stappen(nieuw, vooraf)).toList();
        Set<UUID> gedeeld = gedeeld(nieuw);
        if (gedeeld.isEmpty()) {
            berichten.legVast(stappen);
        } else {
            Map<Boolean, List<Overgang>> apart =
                    stappen.stream().collect(Collectors.partitioningBy(stap -> gedeeld.contains(stap.berichtId())));
            berichten.legVast(apart.get(false));
            stand.legVast(apart.get(true));
        }
        wekker.naCommit(nieuw.stream()
                .filter(g -> !g.kanaal().meteen())
                .map(Gepland::ontvanger)
                .collect(Collectors.toSet()));
    }

    /** Messages that go to more than one addressee; nearly all go to one, and their status follows without asking. */
    private static Set<UUID> gedeeld(List<Gepland> nieuw) {
        Set<UUID> gezien = new HashSet<>();
        return nieuw.stream()
                .filter(g -> !gezien.add(g.berichtId()) | !g.eerste())
                .map(Gepland::berichtId)
                .collect(Collectors.toSet());
    }

    private static Stream<Overgang> stappen(List<Gepland> nieuw, List<Overgang> vooraf) {
        Set<UUID> verteld = vooraf.stream().map(Overgang::berichtId).collect(Collectors.toSet());
        return nieuw.stream()
                .filter(g -> g.kanaal().meteen() || !g.eerste() && !verteld.contains(g.berichtId()))
                .map(g -> g.kanaal().meteen()
                        ? stap(g, BerichtStatus.AFGELEVERD, "afgeleverd", "Klaargezet in de postbus van ")
                        : stap(g, BerichtStatus.GOEDGEKEURD, "doorgestuurd", "Gaat ook naar "));
    }

    private static Overgang stap(Gepland gepland, BerichtStatus naar, String soort, String wat) {
        return Overgang.doorPoort(gepland.berichtId(), naar, soort, wat + gepland.ontvanger() + ".");
    }

    @Override
    public List<AfleveringOverzicht> bij(UUID berichtId) {
        return store.bij(berichtId);
    }
}
