package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What follows on the bepaling of a case; moments in UTC.
 *
 * @param vragen what the newest version of the bepaling leaves to be asked
 * @param verschillen where a toewijzing differs from the bepaling
 * @param uitzonderingen help by an aanbieder without a contract, to which the gemeente agreed
 * @param voorbereid iJw messages that the gateway made of the bepaling
 */
public record Zaakaanvulling(
        List<Bepalingvraag> vragen,
        List<Toewijzingverschil> verschillen,
        List<Contractuitzondering> uitzonderingen,
        List<VoorbereidBericht> voorbereid) {

    static final Zaakaanvulling GEEN = new Zaakaanvulling(List.of(), List.of(), List.of(), List.of());

    /**
     * Something that is asked back of the GI.
     *
     * @param hulp place of the help in the bepaling, from 1; null when it is about a whole message
     * @param aanbieder the aanbieder of whom the help is asked
     * @param bepaling the message with the version that it is about
     */
    public record Bepalingvraag(Integer hulp, String aanbieder, String zin, UUID bepaling, Instant gesteldOp) {}

    /** @param bericht the JW301 that differs */
    public record Toewijzingverschil(String aanbieder, String zin, UUID bericht, Instant gezienOp) {}

    /**
     * @param zorgvorm code of the tussentaal
     * @param functionaris name of the functionaris of the gemeente who agreed
     * @param bepaling the message that says so; the reason stands there
     */
    public record Contractuitzondering(
            int hulp, String zorgvorm, String aanbieder, String functionaris, UUID bepaling) {}

    /**
     * @param afzender who is to send it
     * @param status {@code CONCEPT}, {@code TE_VERZENDEN}, {@code VERZONDEN} or {@code VERVALLEN}
     * @param reden why it waits as a concept although its sender wants it sent, or why it lapsed; null otherwise
     * @param bepaling the message with the version of which it was made
     */
    public record VoorbereidBericht(
            String berichtsoort,
            String afzender,
            String aanbieder,
            String identificatie,
            String status,
            String reden,
            UUID bepaling,
            Instant gemaaktOp) {}

    /** As far as it is about one aanbieder. */
    Zaakaanvulling over(String aanbieder) {
        return new Zaakaanvulling(
                over(aanbieder, vragen, Bepalingvraag::aanbieder),
                over(aanbieder, verschillen, Toewijzingverschil::aanbieder),
                over(aanbieder, uitzonderingen, Contractuitzondering::aanbieder),
                over(aanbieder, voorbereid, VoorbereidBericht::aanbieder));
    }

    private static <T> List<T> over(String aanbieder, List<T> alle, Function<T, String> van) {
        return alle.stream().filter(een -> aanbieder.equals(van.apply(een))).toList();
    }
}
