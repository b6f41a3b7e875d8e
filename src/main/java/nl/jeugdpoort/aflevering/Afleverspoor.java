package nl.jeugdpoort.aflevering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;

/** What can be seen of deliveries afterwards: how their attempts went, what was said, and the form of the message on the line. */
public interface Afleverspoor {

    /** So many attempts of one message are shown at most. */
    int MEESTE = 50;

    /** The attempts to deliver a message, newest first, at most {@link #MEESTE}. */
    List<Poging> pogingen(UUID berichtId);

    /**
     * What the addressee answered on an attempt: headers, an empty line, and the begin of the body. May be about persons.
     *
     * @param poging number of an attempt to deliver this message
     */
    Optional<Antwoord> antwoord(UUID berichtId, long poging);

    /**
     * The form in which the addressee got or gets a message, made again.
     *
     * @param aflevering number of a delivery of this message
     */
    Optional<Lijnvorm> vorm(Bericht bericht, byte[] inhoud, long aflevering);

    /**
     * One attempt.
     *
     * @param duurMs how long it took, in milliseconds
     * @param uitkomst {@code BEZORGD}, {@code TIJDELIJK} or {@code DEFINITIEF}
     * @param detail Dutch sentence about what went wrong, null when nothing did
     * @param verzoek what was asked of whom, without secrets; null when it is not known
     * @param httpStatus null when no HTTP answer came
     */
    record Poging(
            long id,
            long aflevering,
            String ontvanger,
            Instant begonnenOp,
            int duurMs,
            Afleverkanaal kanaal,
            String uitkomst,
            String detail,
            String verzoek,
            Integer httpStatus) {}

    /** What an addressee answered. */
    record Antwoord(String ontvanger, Instant op, int httpStatus, String tekst) {}

    /**
     * A message as it goes over the line.
     *
     * @param op the moment that the form tells, as far as it tells one
     * @param bestandsnaam the name that it has in a folder, and when it is saved
     */
    record Lijnvorm(
            String ontvanger, Afleverkanaal kanaal, Instant op, byte[] inhoud, String mediatype, String bestandsnaam) {}
}
