package nl.jeugdpoort.voorbereiding;

import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.ontvangst.Aanbieding;
import nl.jeugdpoort.ontvangst.Ontvangst;
import nl.jeugdpoort.ontvangst.Uitkomst.Aangenomen;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.voorbereiding.Voorbereid.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands messages that are to be sent at once in at the door, as their sender would. The door knows the same message again, so one that was
 * taken in and not yet noted, because the gateway stopped in between, is still one message.
 */
@Component("voorbereidingverzender")
public class Verzender {

    private static final Logger LOG = LoggerFactory.getLogger(Verzender.class);

    private final VoorbereidingStore store;
    private final Voorraad voorraad;
    private final Ontvangst ontvangst;
    private final BerichtStore berichten;
    private final TransactionTemplate transactie;

    Verzender(
            VoorbereidingStore store,
            Voorraad voorraad,
            Ontvangst ontvangst,
            BerichtStore berichten,
            TransactionTemplate transactie) {
        this.store = store;
        this.voorraad = voorraad;
        this.ontvangst = ontvangst;
        this.berichten = berichten;
        this.transactie = transactie;
    }

    /** Hands in what waits; what another node has in hand is left to it. */
    public void verzend() {
        store.teVerzenden().forEach(this::verzend);
    }

    /** A body that cannot be read waits for its key, and holds up no other. */
    private void verzend(UUID id) {
        try {
            transactie.executeWithoutResult(status -> store.pak(id).ifPresent(this::dienIn));
        } catch (Kluis.OnleesbareInhoud e) {
            LOG.error("Voorbereid bericht {} is niet te lezen; zet de oude sleutel terug bij de kluis", id);
        }
    }

    private void dienIn(Voorbereid voorbereid) {
        var aanbieding = new Aanbieding(voorbereid.inhoud(), Kanaal.INTERN, voorbereid.deelnemer());
        switch (ontvangst.ontvang(aanbieding)) {
            case Aangenomen aangenomen -> {
                store.wordt(voorbereid.id(), Status.VERZONDEN, null);
                noteer(voorbereid, aangenomen.bericht());
            }
            case Geweigerd geweigerd -> voorraad.wordtConcept(voorbereid, geweigerd.detail());
        }
    }

    private void noteer(Voorbereid voorbereid, Bericht bericht) {
        berichten.legVast(Overgang.doorPoort(
                bericht.id(),
                null,
                "voorbereid",
                "Gemaakt door de poort uit de bepaling van aanmelding " + voorbereid.aanmelding() + "."));
    }
}
