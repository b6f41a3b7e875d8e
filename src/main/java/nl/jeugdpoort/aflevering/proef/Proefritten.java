package nl.jeugdpoort.aflevering.proef;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Kanaalproef;
import nl.jeugdpoort.aflevering.Proefverslag;
import nl.jeugdpoort.deelnemer.Deelnemer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries the way out that a participant has now. */
@Component
class Proefritten implements Kanaalproef {

    private static final Logger LOG = LoggerFactory.getLogger(Proefritten.class);

    private final List<Proefrit> ritten;
    private final ProefStore store;
    private final Clock klok;

    Proefritten(List<Proefrit> ritten, ProefStore store, Clock klok) {
        this.ritten = ritten;
        this.store = store;
        this.klok = klok;
    }

    @Override
    public Proefverslag proef(Deelnemer naar, String door) {
        Afleverkanaal kanaal = Afleverkanaal.van(naar.uit());
        Instant nu = klok.instant();
        Stappen stappen = new Stappen();
        try {
            rit(kanaal).rijd(naar, stappen);
        } catch (Proeffout e) {
            LOG.debug("The way out to {} does not work", naar.code(), e);
        }
        var verslag = new Proefverslag(naar.code(), kanaal, nu, door, stappen.gezet());
        store.bewaar(verslag);
        return verslag;
    }

    @Override
    public List<Proefverslag> laatste(String deelnemer) {
        return store.laatste(deelnemer);
    }

    private Proefrit rit(Afleverkanaal kanaal) {
        return ritten.stream().filter(rit -> rit.kan(kanaal)).findFirst().orElseThrow();
    }
}
