package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.bericht.Werkvoorraad;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes up a message again that was parked in processing, at its own place in the order of its pair. */
@Component
class Hervatting {

    private final BerichtStore berichten;
    private final Werkvoorraad voorraad;
    private final Afleveringen afleveringen;
    private final TransactionTemplate transactie;
    private final Wekker wekker;

    Hervatting(
            BerichtStore berichten,
            Werkvoorraad voorraad,
            Afleveringen afleveringen,
            TransactionTemplate transactie,
            Wekker wekker) {
        this.berichten = berichten;
        this.voorraad = voorraad;
        this.afleveringen = afleveringen;
        this.transactie = transactie;
        this.wekker = wekker;
    }

    /**
     * Puts a message back to be processed; of several such orders at the same time one is carried out.
     *
     * @return the message as it is now
     * @throws Weigering 404 when there is no such message, 409 when it is not parked in processing
     */
    Bericht hervat(UUID id, Besluit besluit) {
        Bericht hervat = transactie.execute(status -> zetTerug(id, besluit));
        wekker.wek(hervat.id().toString());
        return hervat;
    }

    private Bericht zetTerug(UUID id, Besluit besluit) {
        Bericht bericht = berichten.opSlot(id).orElseThrow(() -> onbekend(id));
        if (bericht.status() != BerichtStatus.GEPARKEERD) {
            throw nietGeparkeerd("Bericht " + id + " heeft nu de status " + bericht.status() + ".");
        }
        if (!afleveringen.bij(id).isEmpty()) {
            throw nietGeparkeerd("Bericht " + id + " is verwerkt. Hervat de aflevering ervan.");
        }
        berichten.legVast(new Overgang(id, BerichtStatus.ONTVANGEN, "hervat", besluit.actor(), besluit.reden()));
        voorraad.hervat(bericht);
        return bericht.met(BerichtStatus.ONTVANGEN);
    }

    private static Weigering onbekend(UUID id) {
        String detail = "Er is geen bericht met id " + id + ". Controleer het id.";
        return new Weigering(404, "bericht-onbekend", null, "Dit bericht is niet gevonden", detail, List.of());
    }

    private static Weigering nietGeparkeerd(String detail) {
        return new Weigering(409, "status-staat-niet-toe", null, "De status staat dit niet toe", detail, List.of());
    }
}
