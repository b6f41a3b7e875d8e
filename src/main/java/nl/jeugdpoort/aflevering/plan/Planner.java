package nl.jeugdpoort.aflevering.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleverkanaal;
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
    public void plan(List<Opdracht> opdrachten) {
        if (opdrachten.isEmpty()) {
            return;
        }
        List<PlanStore.Gepland> nieuw = store.voegToe(opdrachten);
        var inPostbus = nieuw.stream()
                .filter(g -> g.kanaal() == Afleverkanaal.POSTBUS)
                .map(g -> Overgang.doorPoort(
                        g.berichtId(),
                        BerichtStatus.AFGELEVERD,
                        "afgeleverd",
                        "Klaargezet in de postbus van " + g.ontvanger() + "."))
                .toList();
        if (!inPostbus.isEmpty()) {
            berichten.legVast(inPostbus);
        }
        wekker.naCommit(nieuw.stream()
                .filter(g -> g.kanaal() != Afleverkanaal.POSTBUS)
                .map(PlanStore.Gepland::ontvanger)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<AfleveringOverzicht> bij(UUID berichtId) {
        return store.bij(berichtId);
    }
}
