package nl.jeugdpoort.ingreep;

import java.util.Arrays;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ontvangst.Aanbieding;
import nl.jeugdpoort.ontvangst.Ontvangst;
import nl.jeugdpoort.ontvangst.Uitkomst.Aangenomen;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.Toetsresultaat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The new message of a correction on its way in. */
@Component
class Nieuwbericht {

    private final Toetsbank bank;
    private final Ontvangst ontvangst;
    private final IngreepStore store;

    Nieuwbericht(Toetsbank bank, Ontvangst ontvangst, IngreepStore store) {
        this.bank = bank;
        this.ontvangst = ontvangst;
        this.store = store;
    }

    /**
     * What the new message says of itself.
     *
     * @throws nl.jeugdpoort.toegang.Weigering 422 when it cannot be read, or is not another message of the same kind and sender
     */
    Berichtkop kop(Bericht oud, byte[] was, byte[] inhoud) {
        if (Arrays.equals(was, inhoud)) {
            throw Ingreepweigering.onvolledig("U hebt niets veranderd. Verbeter het bericht en verstuur het dan.");
        }
        Toetsresultaat gelezen = bank.lees(inhoud);
        Berichtkop kop = gelezen.kop();
        if (gelezen.oordeel() != Toetsresultaat.Oordeel.GELDIG || kop == null) {
            throw Ingreepweigering.onvolledig(
                    "Het bericht past niet in het schema. Toets het, en herstel wat eronder staat.");
        }
        if (kop.identificatie().equals(oud.kop().identificatie())) {
            throw Ingreepweigering.onvolledig("Geef het nieuwe bericht een andere identificatie dan het oude.");
        }
        if (!kop.berichtsoort().equals(oud.kop().berichtsoort())
                || !kop.afzender().equals(oud.kop().afzender())) {
            throw Ingreepweigering.onvolledig(
                    "Het nieuwe bericht moet van dezelfde soort en afzender zijn als het oude.");
        }
        return kop;
    }

    /**
     * Takes it in, outside the transaction of the caller: what came in, is in.
     *
     * @throws nl.jeugdpoort.toegang.Weigering as the door refuses
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Bericht neem(Bericht oud, byte[] inhoud) {
        return switch (ontvangst.ontvang(new Aanbieding(inhoud, Kanaal.INTERN, oud.indiener()))) {
            case Aangenomen aangenomen -> aangenomen.bericht();
            case Geweigerd geweigerd -> throw geweigerd.weigering();
        };
    }

    void koppel(Bericht oud, Bericht gemaakt, UUID ingreep) {
        store.verbeterd(oud.id(), gemaakt.id(), ingreep);
    }
}
