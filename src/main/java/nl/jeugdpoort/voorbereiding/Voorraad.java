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
     * @param belet why it does not go by itself; null when nothing stands in the way
     */
    void neem(Bepalingversie versie, Concept bericht, Voorbereiding keuze, String belet) {
        var voorbereid = Voorbereid.van(versie, bericht, keuze, belet, klok.instant());
        store.voegToe(voorbereid);
        if (voorbereid.status() == Voorbereid.Status.CONCEPT) {
            leg(voorbereid, belet);
        }
    }

    /** Lets a message that cannot be taken in wait as a concept. */
    void wordtConcept(Voorbereid voorbereid, String reden) {
        store.wordt(voorbereid.id(), Voorbereid.Status.CONCEPT, reden);
        leg(voorbereid, reden);
    }

    private void leg(Voorbereid v, String belet) {
        concepten.leg(new Concepten.Concept(v.id(), v.berichtsoort(), v.deelnemer(), v.identificatie(), v.inhoud()));
        String tekst = "Aanmelding %s: in uw postbus ligt een concept %s. Kijk het na en stuur het zelf in."
                .formatted(v.aanmelding(), v.berichtsoort());
        signalen.meld(
                "concept-klaar",
                v.deelnemer(),
                v.bepaling(),
                belet == null ? tekst : tekst + " Het ging niet vanzelf: " + belet);
    }

    /** What was made for an aanbieder need not be sent any more: a message came. */
    void gekomen(UUID aanmelding, String berichtsoort, Gebeurd gebeurd) {
        String reden = "Er is een " + berichtsoort + " gekomen.";
        trekIn(einde.gekomen(aanmelding, berichtsoort, gebeurd, reden), reden);
    }

    /** Concepts that were sent by these messages, of a case or not. */
    void ingestuurd(List<Bericht> berichten) {
        trekIn(einde.ingestuurd(berichten), "Het bericht is ingestuurd.");
    }

    /** What was made of earlier versions counts no more. */
    void vervaltEerder(Bepalingversie versie) {
        String reden = "Er kwam een nieuwe versie van de bepaling.";
        trekIn(einde.vervaltEerder(versie, reden), reden);
    }

    /** @param aanbieder null when none is addressed */
    void vervalt(UUID aanmelding, String aanbieder, String reden) {
        if (aanbieder != null) {
            trekIn(einde.vervalt(aanmelding, aanbieder, reden), reden);
        }
    }

    void vervaltAlles(UUID aanmelding, String reden) {
        trekIn(einde.vervalt(aanmelding, null, reden), reden);
    }

    private void trekIn(List<UUID> ids, String reden) {
        if (!ids.isEmpty()) {
            concepten.trekIn(ids, reden);
        }
    }
}
