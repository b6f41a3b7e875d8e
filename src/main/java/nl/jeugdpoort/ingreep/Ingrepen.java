package nl.jeugdpoort.ingreep;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.ingreep.Opdrachtboek.Bestelling;
import nl.jeugdpoort.ingreep.Opdrachtboek.Ingeschreven;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What operators decide about many messages at once, and about what was decided before. Every method throws
 * {@link nl.jeugdpoort.toegang.Weigering} when it does nothing: 403 for who may not, 400 for an incomplete order, 404 for what is not
 * there, 409 when the state does not allow it.
 */
@Component
public class Ingrepen {

    /** About so many messages one order can be. */
    public static final int MEESTE = 50_000;

    private final Opdrachtboek boek;
    private final Losbesluit los;
    private final IngreepStore store;
    private final RegelStore regels;
    private final Auditlog audit;

    Ingrepen(Opdrachtboek boek, Losbesluit los, IngreepStore store, RegelStore regels, Auditlog audit) {
        this.boek = boek;
        this.los = los;
        this.store = store;
        this.regels = regels;
        this.audit = audit;
    }

    /** @throws nl.jeugdpoort.toegang.Weigering when this cannot be ordered, whatever it is about */
    public void eisCompleet(Aanroeper wie, Vraag vraag) {
        Opdrachttoets.operator(wie);
        if (vraag.actie() == null || !vraag.actie().teKiezen()) {
            throw Ingreepweigering.onvolledig("Kies wat er moet gebeuren.");
        }
        boek.opdracht(wie, vraag, null);
    }

    /**
     * Orders something for these messages, and for no others; it is carried out in the background, in steps.
     *
     * @param berichten at most {@link #MEESTE}
     * @param keuze how they were chosen, in words
     * @return the order
     */
    @Transactional
    public UUID opdracht(Aanroeper wie, Vraag vraag, List<UUID> berichten, String keuze) {
        if (berichten.isEmpty() || berichten.size() > MEESTE || !vraag.actie().teKiezen()) {
            throw Ingreepweigering.onvolledig(
                    "Kies een handeling, en 1 tot en met " + MEESTE + " berichten. Maak anders uw zoekvraag kleiner.");
        }
        return bestel(wie, new Bestelling(vraag, null, berichten, null, keuze), false);
    }

    /**
     * Takes back what an order did, as far as nothing came of it: at once when it was about one message, otherwise in the background.
     *
     * @return the order by which it is taken back
     */
    @Transactional
    public UUID draaiTerug(Aanroeper wie, Ingreep eerder, String reden, String sleutel) {
        var vraag = new Vraag(Actie.TERUGDRAAIEN, null, reden, sleutel);
        List<UUID> berichten = regels.terugTeDraaien(eerder.id());
        return bestel(wie, new Bestelling(vraag, eerder.id(), berichten, null, eerder.keuze()), !eerder.bulk());
    }

    private UUID bestel(Aanroeper wie, Bestelling bestelling, boolean meteen) {
        Ingeschreven ingeschreven = boek.schrijfIn(wie, bestelling);
        if (ingeschreven.nieuw()) {
            if (bestelling.berichten().isEmpty()) {
                throw Ingreepweigering.kanNiet("Er is niets meer om ongedaan te maken.");
            }
            if (meteen) {
                los.voerUit(ingeschreven.opdracht());
            }
            boek.noteer(wie, ingeschreven.opdracht(), bestelling);
        }
        return ingeschreven.opdracht().id();
    }

    /** Stops an order; what was done stays done. Does nothing when it had ended. */
    @Transactional
    public void stop(Aanroeper wie, UUID id) {
        Opdrachttoets.operator(wie);
        if (store.stop(id, wie.code())) {
            audit.noteer(wie, Handeling.INGEGREPEN, "ingreep", id.toString(), "Gestopt");
        }
    }
}
