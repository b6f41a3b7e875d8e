package nl.jeugdpoort.aflevering.beheer;

import static nl.jeugdpoort.aflevering.Afleverstatus.AFGELEVERD;
import static nl.jeugdpoort.aflevering.Afleverstatus.GEPARKEERD;
import static nl.jeugdpoort.aflevering.Afleverstatus.OPEN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverbeheer;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.plan.Afleverwekker;
import nl.jeugdpoort.aflevering.plan.Berichtstand;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.toegang.Besluit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Beheer implements Afleverbeheer {

    private final BeheerStore store;
    private final Opdrachtenboek boek;
    private final Omleider omleider;
    private final Berichtstand stand;
    private final Afleverwekker wekker;

    Beheer(BeheerStore store, Opdrachtenboek boek, Omleider omleider, Berichtstand stand, Afleverwekker wekker) {
        this.store = store;
        this.boek = boek;
        this.omleider = omleider;
        this.stand = stand;
        this.wekker = wekker;
    }

    @Override
    public List<AfleveringOverzicht> zoek(
            Optional<Afleverstatus> status, Optional<String> ontvanger, int aantal, long vanaf) {
        return status.filter(s -> s != AFGELEVERD)
                .map(s -> store.wachtend(s, ontvanger, aantal, vanaf))
                .orElseGet(() -> store.alle(status, ontvanger, aantal, vanaf));
    }

    @Override
    @Transactional
    public AfleveringOverzicht hervat(long id, Besluit besluit) {
        boek.eenmaal(besluit, "hervat " + id, () -> {
            var aflevering = vind(id);
            Beheerweigering.tenzij(aflevering.status() == GEPARKEERD, aflevering);
            store.heropen(id);
            noteer(aflevering.berichtId(), BerichtStatus.GOEDGEKEURD, "hervat", besluit);
            wekker.naCommit(List.of(aflevering.ontvanger()));
            return 1;
        });
        return vind(id);
    }

    @Override
    @Transactional
    public int hervatAlle(String ontvanger, Besluit besluit) {
        return boek.eenmaal(besluit, "hervat alle voor " + ontvanger, () -> {
            List<UUID> heropend = store.heropenGeparkeerde(ontvanger, HOOGSTENS);
            stand.legVast(heropend.stream()
                    .map(id -> new Overgang(id, BerichtStatus.GOEDGEKEURD, "hervat", besluit.actor(), besluit.reden()))
                    .toList());
            if (!heropend.isEmpty()) {
                wekker.naCommit(List.of(ontvanger));
            }
            return heropend.size();
        });
    }

    @Override
    @Transactional
    public AfleveringOverzicht leidOm(long id, String naar, Besluit besluit) {
        boek.eenmaal(besluit, "leid om " + id + " naar " + naar, () -> {
            var aflevering = vindStilstaand(id);
            store.wijsAf(id, "Omgeleid naar " + naar + ".");
            omleider.leidOm(aflevering, naar, besluit);
            return 1;
        });
        return vind(id);
    }

    @Override
    @Transactional
    public AfleveringOverzicht wijsAf(long id, Besluit besluit) {
        boek.eenmaal(besluit, "wijs af " + id, () -> {
            var aflevering = vindStilstaand(id);
            store.wijsAf(id, "Afgewezen door " + besluit.actor() + ".");
            noteer(aflevering.berichtId(), BerichtStatus.GEPARKEERD, "afgewezen", besluit);
            wekker.naCommit(List.of(aflevering.ontvanger()));
            return 1;
        });
        return vind(id);
    }

    private AfleveringOverzicht vind(long id) {
        return store.opSlot(id).orElseThrow(() -> Beheerweigering.onbekend(id));
    }

    /** A delivery that nobody is carrying out now, nor will until this transaction ends. */
    private AfleveringOverzicht vindStilstaand(long id) {
        var aflevering = vind(id);
        Beheerweigering.tenzij(aflevering.status() == GEPARKEERD || aflevering.status() == OPEN, aflevering);
        if (!store.houdBaanVrij(aflevering.ontvanger(), aflevering.afzender())) {
            throw Beheerweigering.bezig(id);
        }
        return aflevering;
    }

    private void noteer(UUID berichtId, BerichtStatus naar, String soort, Besluit besluit) {
        stand.legVast(List.of(new Overgang(berichtId, naar, soort, besluit.actor(), besluit.reden())));
    }
}
