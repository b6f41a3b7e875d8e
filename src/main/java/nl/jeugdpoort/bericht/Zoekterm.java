package nl.jeugdpoort.bericht;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something in a message by which people look for it.
 *
 * @param term a letter for what it is, and the value
 */
public record Zoekterm(String term, UUID berichtId) {

    /** What finds the messages about a toewijzing. */
    public static String toewijzing(String nummer) {
        return nummer == null ? null : "T" + nummer;
    }

    /** What finds the messages with a ReferentieAanbieder. */
    public static String referentie(String referentie) {
        return referentie == null ? null : "R" + referentie;
    }

    /** Those of a message, each once. */
    static Stream<Zoekterm> van(NieuwBericht bericht) {
        return bericht.kop().feiten().producten().stream()
                .flatMap(p -> Stream.of(toewijzing(p.toewijzingNummer()), referentie(p.referentie())))
                .filter(Objects::nonNull)
                .distinct()
                .map(term -> new Zoekterm(term, bericht.id()));
    }
}
