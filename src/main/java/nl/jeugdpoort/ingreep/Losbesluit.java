package nl.jeugdpoort.ingreep;

import java.util.List;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.ingreep.greep.Greepwerk;
import nl.jeugdpoort.ingreep.opslag.Gevolg;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries out an order about one message at once, or refuses it. */
@Component
class Losbesluit {

    private final Greepwerk werk;
    private final IngreepStore store;
    private final RegelStore regels;
    private final Wekker wekker;

    Losbesluit(Greepwerk werk, IngreepStore store, RegelStore regels, Wekker wekker) {
        this.werk = werk;
        this.store = store;
        this.regels = regels;
        this.wekker = wekker;
    }

    /** Part of the transaction in which the order was written in. */
    @Transactional(propagation = Propagation.MANDATORY)
    void voerUit(Opdracht opdracht) {
        List<Gevolg> gevolgen = werk.doe(opdracht, regels.volgende(opdracht.id(), 1));
        Gevolg gevolg = gevolgen.getFirst();
        if (gevolg.uitkomst() != Uitkomst.GELUKT) {
            throw Ingreepweigering.kanNiet(gevolg.waarom());
        }
        regels.schrijf(opdracht.id(), gevolgen);
        store.tel(opdracht.id(), 1, 0, 0);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wekker.wek(opdracht.id().toString());
            }
        });
    }
}
