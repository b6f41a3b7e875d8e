package nl.jeugdpoort.ingreep;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.ingreep.greep.Greepwerk;
import nl.jeugdpoort.ingreep.opslag.Gevolg;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Regel;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import nl.jeugdpoort.ontvangst.Afzendermelding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One step of an order: what is done and that it was done, in one transaction, so that after a crash nothing happens twice. */
@Component
class Ingreepstap {

    private static final int BUNDEL = 100;

    private final IngreepStore store;
    private final RegelStore regels;
    private final Greepwerk werk;
    private final Afzendermelding afzenders;
    private final BerichtStore berichten;

    Ingreepstap(
            IngreepStore store, RegelStore regels, Greepwerk werk, Afzendermelding afzenders, BerichtStore berichten) {
        this.store = store;
        this.regels = regels;
        this.werk = werk;
        this.afzenders = afzenders;
        this.berichten = berichten;
    }

    /** @return for how many messages it is known now; none when there is nothing to do at this moment, or the order is not ours any more */
    @Transactional
    int doe(Opdracht opdracht, UUID lease, int seconden) {
        if (!store.houd(opdracht.id(), lease, seconden)) {
            return 0;
        }
        return doe(opdracht, regels.volgende(opdracht.id(), BUNDEL));
    }

    /** The lines that the next step would take. */
    List<Integer> nummers(Opdracht opdracht) {
        return regels.volgende(opdracht.id(), BUNDEL).stream()
                .map(Regel::nummer)
                .toList();
    }

    @Transactional
    void doeEen(Opdracht opdracht, UUID lease, int seconden, int nummer) {
        if (store.houd(opdracht.id(), lease, seconden)) {
            doe(
                    opdracht,
                    regels.volgende(opdracht.id(), BUNDEL).stream()
                            .filter(regel -> regel.nummer() == nummer)
                            .toList());
        }
    }

    /** Writes that it did not work for one message. */
    @Transactional
    void mislukt(Opdracht opdracht, int nummer) {
        schrijf(
                opdracht,
                List.of(Gevolg.mislukt(nummer, "De poort kon dit niet uitvoeren. Zie het logboek van de poort.")));
    }

    /** Some rejections that senders are to be told of now. */
    List<RegelStore.Melding> teMelden() {
        return regels.teMelden(BUNDEL);
    }

    /** Tells one sender, unless another node does so or it was taken back. */
    @Transactional
    void meld(RegelStore.Melding melding) {
        if (regels.neem(melding)) {
            berichten.vind(melding.bericht()).ifPresent(bericht -> afzenders.afgewezen(bericht, melding.reden()));
            berichten.legVast(Overgang.doorPoort(
                    melding.bericht(), null, "afzender-ingelicht", "De afzender weet dat het bericht is afgewezen."));
            regels.gemeld(melding);
        }
    }

    /** Tries later what did not work. */
    void stelUit(RegelStore.Melding melding) {
        regels.stelUit(melding);
    }

    private int doe(Opdracht opdracht, List<Regel> nu) {
        return nu.isEmpty() ? 0 : schrijf(opdracht, werk.doe(opdracht, nu));
    }

    private int schrijf(Opdracht opdracht, List<Gevolg> gevolgen) {
        regels.schrijf(opdracht.id(), gevolgen);
        int gelukt = tel(gevolgen, Uitkomst.GELUKT);
        int overgeslagen = tel(gevolgen, Uitkomst.OVERGESLAGEN);
        int mislukt = tel(gevolgen, Uitkomst.MISLUKT);
        store.tel(opdracht.id(), gelukt, overgeslagen, mislukt);
        return gelukt + overgeslagen + mislukt;
    }

    private static int tel(List<Gevolg> gevolgen, Uitkomst uitkomst) {
        return (int) gevolgen.stream().filter(g -> g.uitkomst() == uitkomst).count();
    }
}
