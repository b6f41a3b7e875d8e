package nl.jeugdpoort.aflevering.postbus;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Concepten;
import nl.jeugdpoort.bericht.Overgang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The part of the mailboxes that holds concepts. */
@Component
class Conceptbak implements Concepten {

    private final ConceptStore store;
    private final Clock klok;

    Conceptbak(ConceptStore store, Clock klok) {
        this.store = store;
        this.klok = klok;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void leg(Concept concept) {
        store.voegToe(concept, klok.instant());
        store.noteer(concept.id(), "klaargezet", Overgang.POORT, null, klok.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void trekIn(Collection<UUID> ids, String reden) {
        store.trekIn(ids, klok.instant())
                .forEach(id -> store.noteer(id, "ingetrokken", Overgang.POORT, reden, klok.instant()));
    }
}
