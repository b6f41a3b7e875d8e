package nl.jeugdpoort.aflevering.beheer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aflevering.Aflevergrepen;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.plan.Afleverwekker;
import nl.jeugdpoort.aflevering.plan.Berichtstand;
import nl.jeugdpoort.bericht.Overgang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class Grepen implements Aflevergrepen {

    private final GrepenStore store;
    private final Berichtstand stand;
    private final Afleverwekker wekker;

    Grepen(GrepenStore store, Berichtstand stand, Afleverwekker wekker) {
        this.store = store;
        this.stand = stand;
        this.wekker = wekker;
    }

    @Override
    public List<AfleveringOverzicht> opSlot(Collection<UUID> berichten) {
        return store.opSlot(berichten);
    }

    @Override
    public Set<Long> bezig(Collection<AfleveringOverzicht> open) {
        if (open.isEmpty()) {
            return Set.of();
        }
        Set<GrepenStore.Baan> vrij = store.houdBanenVrij(open);
        return open.stream()
                .filter(a -> !vrij.contains(new GrepenStore.Baan(a.ontvanger(), a.afzender())))
                .map(AfleveringOverzicht::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void zet(Collection<Long> ids, Afleverstatus naar, String omschrijving) {
        if (naar == Afleverstatus.OPEN) {
            store.heropen(ids, omschrijving);
        } else {
            store.sluit(ids, naar, omschrijving);
        }
    }

    @Override
    public void legVast(List<Overgang> overgangen) {
        if (!overgangen.isEmpty()) {
            stand.legVast(overgangen);
        }
    }

    @Override
    public void wek(Collection<String> ontvangers) {
        wekker.naCommit(ontvangers);
    }
}
