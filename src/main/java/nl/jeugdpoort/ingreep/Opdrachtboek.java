package nl.jeugdpoort.ingreep;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ingreep.opslag.IngreepStore;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.stereotype.Component;

/** Where orders are written in, each form once, and in the audit log. Part of the caller's transaction. */
@Component
class Opdrachtboek {

    private final IngreepStore store;
    private final RegelStore regels;
    private final Deelnemers deelnemers;
    private final Auditlog audit;

    Opdrachtboek(IngreepStore store, RegelStore regels, Deelnemers deelnemers, Auditlog audit) {
        this.store = store;
        this.regels = regels;
        this.deelnemers = deelnemers;
        this.audit = audit;
    }

    /**
     * An order to be written in.
     *
     * @param terug the order that it takes back, null for none
     * @param aflevering the one delivery that is meant, null for all that the action fits
     * @param keuze which messages were chosen, in words; null when it is about one message
     */
    record Bestelling(Vraag vraag, UUID terug, List<UUID> berichten, Long aflevering, String keuze) {}

    /** What was written in: {@code nieuw} is false when the same form came before. */
    record Ingeschreven(Opdracht opdracht, boolean nieuw) {}

    /** Writes it in, or finds it when the same form was sent before. */
    Ingeschreven schrijfIn(Aanroeper wie, Bestelling bestelling) {
        Opdracht opdracht = opdracht(wie, bestelling.vraag(), bestelling.terug());
        String sleutel = bestelling.vraag().sleutel();
        boolean nieuw = store.voegToe(
                opdracht, sleutel, bestelling.keuze(), bestelling.berichten().size());
        if (!nieuw) {
            UUID eerder = store.metSleutel(opdracht.actor(), sleutel, opdracht.actie())
                    .orElseThrow(Ingreepweigering::hergebruikt);
            return new Ingeschreven(
                    new Opdracht(
                            eerder,
                            opdracht.actie(),
                            opdracht.naar(),
                            opdracht.terug(),
                            opdracht.actor(),
                            opdracht.reden()),
                    false);
        }
        regels.voegToe(opdracht.id(), bestelling.berichten(), bestelling.aflevering());
        return new Ingeschreven(opdracht, true);
    }

    /**
     * What is asked, when it is complete.
     *
     * @throws nl.jeugdpoort.toegang.Weigering 403 when the caller may not, 400 or 422 when something lacks
     */
    Opdracht opdracht(Aanroeper wie, Vraag vraag, UUID terug) {
        Besluit besluit = Opdrachttoets.besluit(wie, vraag.reden(), vraag.sleutel());
        if (vraag.sleutel() == null) {
            throw Ingreepweigering.onvolledig("Het formulier is niet compleet. Open het opnieuw.");
        }
        String naar = vraag.actie().metOntvanger() ? ontvanger(vraag.naar()) : null;
        return new Opdracht(UUID.randomUUID(), vraag.actie(), naar, terug, besluit.actor(), besluit.reden());
    }

    private String ontvanger(String code) {
        if (code == null || code.isBlank()) {
            throw Ingreepweigering.onvolledig("Vul de code in van de deelnemer die het bericht krijgt.");
        }
        return deelnemers
                .vind(code.strip())
                .orElseThrow(() -> Ingreepweigering.onbekendeOntvanger(code.strip()))
                .code();
    }

    /** Writes in the audit log what was ordered; the last thing in a transaction, for all who write there wait for each other. */
    void noteer(Aanroeper wie, Opdracht opdracht, Bestelling bestelling) {
        String doel = opdracht.actie().naam()
                + (opdracht.naar() == null ? "" : " naar " + opdracht.naar())
                + (bestelling.keuze() == null
                        ? ""
                        : ", " + bestelling.berichten().size() + " berichten")
                + ": " + opdracht.reden();
        boolean een = bestelling.keuze() == null;
        String object = een
                ? bestelling.berichten().getFirst().toString()
                : opdracht.id().toString();
        audit.noteer(wie, Handeling.INGEGREPEN, een ? "bericht" : "ingreep", object, doel);
    }
}
