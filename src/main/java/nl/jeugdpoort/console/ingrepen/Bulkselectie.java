package nl.jeugdpoort.console.ingrepen;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.console.berichten.Berichtzoek;
import nl.jeugdpoort.ingreep.Ingrepen;
import nl.jeugdpoort.inzage.Berichtregel;

/**
 * The messages that a search gave.
 *
 * @param rijen at most one more than one order can be about
 * @param vraag the search as it stands in an address
 */
record Bulkselectie(List<Berichtregel> rijen, String vraag) {

    private static final String LIJST = "/berichten?";

    /** @param peil what came in later does not count */
    static Bulkselectie van(Berichtzoek zoek, List<Berichtregel> gevonden, Instant peil) {
        return new Bulkselectie(
                gevonden.stream()
                        .filter(rij -> !rij.ontvangenOp().isAfter(peil))
                        .toList(),
                zoek.vraag());
    }

    public int aantal() {
        return rijen.size();
    }

    public boolean teVeel() {
        return rijen.size() > Ingrepen.MEESTE;
    }

    public boolean leeg() {
        return rijen.isEmpty();
    }

    List<UUID> ids() {
        return rijen.stream().map(Berichtregel::id).toList();
    }

    /** How many there are of each status. */
    public Map<BerichtStatus, Long> perStatus() {
        return rijen.stream().collect(Collectors.groupingBy(Berichtregel::status, TreeMap::new, Collectors.counting()));
    }

    /** The search in words. */
    public String woorden() {
        String woorden = Arrays.stream(vraag.split("&"))
                .filter(veld -> !veld.isEmpty())
                .map(veld -> URLDecoder.decode(veld, StandardCharsets.UTF_8).replaceFirst("=", " "))
                .collect(Collectors.joining(", "));
        return woorden.isEmpty() ? "alle berichten" : woorden;
    }

    /** Address of the form about this search. */
    public String adres() {
        return "/ingrepen/nieuw?" + vraag;
    }

    /** Address of the list that this search gives. */
    public String lijst() {
        return LIJST + vraag;
    }
}
