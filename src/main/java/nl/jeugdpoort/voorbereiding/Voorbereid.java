package nl.jeugdpoort.voorbereiding;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.tussentaal.Concept;

/**
 * An iJw message that was made of a bepaling.
 *
 * @param bepaling the message with the version of which it was made
 * @param aanbieder AGB code of its receiver (JW301) or sender (JW315)
 * @param deelnemer who is to send it
 * @param reden why it waits as a concept although its sender wants it sent, or why it lapsed; null otherwise
 * @param inhoud the message in XML; null when it was read from where it is not kept any more
 */
record Voorbereid(
        UUID id,
        UUID aanmelding,
        UUID bepaling,
        String berichtsoort,
        String aanbieder,
        String deelnemer,
        String identificatie,
        Status status,
        String reden,
        Instant gemaaktOp,
        byte[] inhoud) {

    /** What became of it. */
    enum Status {
        /** It waits in the postbus of who is to send it. */
        CONCEPT,
        /** The gateway is about to take it in. */
        TE_VERZENDEN,
        /** It came in as a message. */
        VERZONDEN,
        /** Nobody is to send it any more. */
        VERVALLEN
    }

    /** @param belet why it does not go by itself; null when nothing stands in the way */
    static Voorbereid van(Bepalingversie versie, Concept bericht, Voorbereiding keuze, String belet, Instant nu) {
        boolean vanzelf = keuze == Voorbereiding.VERZENDEN && belet == null;
        return new Voorbereid(
                UUID.randomUUID(),
                versie.aanmelding(),
                versie.bericht(),
                bericht.berichtsoort(),
                aanbieder(bericht),
                bericht.afzender(),
                bericht.identificatie(),
                vanzelf ? Status.TE_VERZENDEN : Status.CONCEPT,
                belet,
                nu,
                bericht.inhoud());
    }

    /** The party of a message that is not the gemeente. */
    static String aanbieder(Concept bericht) {
        return bericht.berichtsoort().equals("JW315") ? bericht.afzender() : bericht.ontvanger();
    }
}
