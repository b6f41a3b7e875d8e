package nl.jeugdpoort.aflevering.postbus;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.kanaal.Verpakking;
import nl.jeugdpoort.aflevering.plan.Berichtstand;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mailboxes: a message stays until its addressee confirms that it has it. */
@Component
public class Postbus {

    private final PostbusStore store;
    private final ConceptStore concepten;
    private final BerichtStore berichten;
    private final Berichtstand berichtstand;
    private final Verpakking verpakking;
    private final Clock klok;

    Postbus(
            PostbusStore store,
            ConceptStore concepten,
            BerichtStore berichten,
            Berichtstand berichtstand,
            Verpakking verpakking,
            Clock klok) {
        this.store = store;
        this.concepten = concepten;
        this.berichten = berichten;
        this.berichtstand = berichtstand;
        this.verpakking = verpakking;
        this.klok = klok;
    }

    /** Messages and concepts not yet confirmed, oldest first. */
    public List<Postbusbericht> wachtend(String eigenaar, int aantal, long vanaf) {
        return store.wachtend(eigenaar, aantal, vanaf);
    }

    /**
     * The body as sent, a refusal as problem+json. The first time that the owner fetches it counts as read; a look by an operator is kept on record.
     *
     * @throws Weigering 404 when it does not wait in this postbus
     */
    @Transactional
    public Verpakking.Pakket lees(UUID berichtId, String eigenaar, Aanroeper door) {
        return concepten
                .stand(berichtId, eigenaar)
                .map(stand -> leesConcept(berichtId, stand, eigenaar, door))
                .orElseGet(() -> leesBericht(berichtId, eigenaar, door));
    }

    private Verpakking.Pakket leesConcept(UUID id, ConceptStore.Stand stand, String eigenaar, Aanroeper door) {
        if (stand.bevestigd() || stand.ingetrokken()) {
            throw onbekend(id);
        }
        if (door.mag(Recht.INGRIJPEN)) {
            concepten.noteer(id, "ingezien", door.code(), inzage(eigenaar), klok.instant());
        } else if (!stand.gelezen()) {
            concepten.gelezen(id, klok.instant());
            concepten.noteer(id, "opgehaald", door.code(), null, klok.instant());
        }
        return new Verpakking.Pakket(concepten.inhoud(id), "application/xml", ".xml");
    }

    private Verpakking.Pakket leesBericht(UUID berichtId, String eigenaar, Aanroeper door) {
        var stand = store.stand(berichtId, eigenaar).filter(s -> !s.bevestigd()).orElseThrow(() -> onbekend(berichtId));
        if (door.mag(Recht.INGRIJPEN)) {
            noteer(berichtId, "ingezien", door, inzage(eigenaar));
        } else if (!stand.gelezen()) {
            store.gelezen(berichtId, eigenaar, klok.instant());
            noteer(berichtId, "opgehaald", door, null);
        }
        var bericht = berichten.vind(berichtId).orElseThrow(() -> onbekend(berichtId));
        return verpakking.pak(bericht, berichten.inhoud(berichtId).orElseThrow(() -> onbekend(berichtId)));
    }

    /**
     * The owner has it: it leaves the list. Doing so again changes nothing.
     *
     * @throws Weigering 404 when it never was in this postbus
     */
    @Transactional
    public void bevestig(UUID berichtId, String eigenaar, Aanroeper door) {
        concepten
                .stand(berichtId, eigenaar)
                .ifPresentOrElse(
                        stand -> bevestigConcept(berichtId, stand, door),
                        () -> bevestigBericht(berichtId, eigenaar, door));
    }

    private void bevestigConcept(UUID id, ConceptStore.Stand stand, Aanroeper door) {
        if (!stand.bevestigd() && !stand.ingetrokken()) {
            concepten.bevestigd(id, klok.instant());
            concepten.noteer(id, "bevestigd", door.code(), null, klok.instant());
        }
    }

    private void bevestigBericht(UUID berichtId, String eigenaar, Aanroeper door) {
        var stand = store.stand(berichtId, eigenaar).orElseThrow(() -> onbekend(berichtId));
        if (!stand.bevestigd()) {
            store.bevestigd(berichtId, eigenaar, klok.instant());
            if (stand.ongemeld()) {
                berichtstand.legVast(
                        List.of(new Overgang(berichtId, BerichtStatus.AFGELEVERD, "bevestigd", door.code(), null)));
            } else {
                noteer(berichtId, "bevestigd", door, null);
            }
        }
    }

    private void noteer(UUID berichtId, String soort, Aanroeper door, String reden) {
        berichten.legVast(new Overgang(berichtId, null, soort, door.code(), reden));
    }

    private static String inzage(String eigenaar) {
        return "Ingezien in de postbus van " + eigenaar + ".";
    }

    private static Weigering onbekend(UUID berichtId) {
        return new Weigering(
                404,
                "niet-gevonden",
                null,
                "Niet gevonden",
                "Bericht " + berichtId + " staat niet in deze postbus. Vraag de lijst van wachtende berichten op.",
                List.of());
    }
}
