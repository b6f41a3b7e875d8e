package nl.jeugdpoort.voorbereiding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakbeweging.Gebeurd;
import nl.jeugdpoort.aflevering.Concepten;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.tussentaal.Concept;
import org.springframework.stereotype.Component;

/** The messages that were made ready and wait: as a concept in a postbus, or to be taken in. Part of the caller's transaction. */
@Component
class Voorraad {

    private final VoorbereidingStore store;
    private final EindeStore einde;
    private final Concepten concepten;
    private final Signalen signalen;
    private final Clock klok;

    Voorraad(VoorbereidingStore store, EindeStore einde, Concepten concepten, Signalen signalen, Clock klok) {
        this.store = store;
        this.einde = einde;
        this.concepten = concepten;
        this.signalen = signalen;
        this.klok = klok;
    }

    /**
     * Keeps a new message.
     *
     * @param keuze not {@code GEEN}
     */
    void neem(Bepalingversie versie, Concept bericht, Voorbereiding keuze) {
        var voorbereid = Voorbereid.van(versie, bericht, keuze, klok.instant());
        store.voegToe(voorbereid);
        if (voorbereid.status() == Voorbereid.Status.CONCEPT) {
            leg(voorbereid, "Kijk het na en stuur het zelf in.");
        }
    }

    /** Lets a message that cannot be taken in wait as a concept. */
    void wordtConcept(Voorbereid voorbereid, String reden) {
        store.wordt(List.of(voorbereid.id()), Voorbereid.Status.CONCEPT);
        leg(voorbereid, "De poort kon het niet zelf innemen. " + reden);
    }

    private void leg(Voorbereid v, String rest) {
        concepten.leg(new Concepten.Concept(v.id(), v.berichtsoort(), v.deelnemer(), v.identificatie(), v.inhoud()));
        signalen.meld(
                "concept-klaar",
                v.deelnemer(),
                v.bepaling(),
                "Aanmelding %s: in uw postbus ligt een concept %s (%s). %s"
                        .formatted(v.aanmelding(), v.berichtsoort(), v.identificatie(), rest));
    }

    /** What was made for an aanbieder need not be sent any more: a message came. */
    void gekomen(UUID aanmelding, String berichtsoort, Gebeurd gebeurd) {
        trekIn(
                einde.gekomen(aanmelding, berichtsoort, gebeurd.aanbieder(), gebeurd.bericht()),
                "Er is een " + berichtsoort + " gekomen.");
    }

    /** Concepts that were sent by these messages, of a case or not. */
    void ingestuurd(List<Bericht> berichten) {
        trekIn(einde.ingestuurd(berichten), "Het bericht is ingestuurd.");
    }

    /** What was made of earlier versions counts no more. */
    void vervaltEerder(Bepalingversie versie) {
        trekIn(
                einde.vervaltEerder(versie.aanmelding(), versie.bericht()),
                "Er kwam een nieuwe versie van de bepaling.");
    }

    /** @param aanbieder null when none is addressed */
    void vervalt(UUID aanmelding, String aanbieder, String reden) {
        if (aanbieder != null) {
            trekIn(einde.vervalt(aanmelding, aanbieder), reden);
        }
    }

    void vervaltAlles(UUID aanmelding, String reden) {
        trekIn(einde.vervalt(aanmelding, null), reden);
    }

    private void trekIn(List<UUID> ids, String reden) {
        if (!ids.isEmpty()) {
            concepten.trekIn(ids, reden);
        }
    }
}
