package nl.jeugdpoort.aflevering.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
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
    private final Afleverwekker wekker;

    Planner(PlanStore store, BerichtStore berichten, Afleverwekker wekker) {
        this.store = store;
        this.berichten = berichten;
        this.wekker = wekker;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(List<Opdracht> opdrachten, List<Overgang> vooraf) {
        List<PlanStore.Gepland> nieuw = opdrachten.isEmpty() ? List.of() : store.voegToe(opdrachten);
        Stream<Overgang> inPostbus = nieuw.stream()
                .filter(g -> g.kanaal().meteen())
                .map(g -> Overgang.doorPoort(
                        g.berichtId(),
                        BerichtStatus.AFGELEVERD,
                        "afgeleverd",
                        "Klaargezet in de postbus van " + g.ontvanger() + "."));
        berichten.legVast(Stream.concat(vooraf.stream(), inPostbus).toList());
        wekker.naCommit(nieuw.stream()
                .filter(g -> !g.kanaal().meteen())
                .map(PlanStore.Gepland::ontvanger)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<AfleveringOverzicht> bij(UUID berichtId) {
        return store.bij(berichtId);
    }
}
