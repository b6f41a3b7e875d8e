package nl.jeugdpoort.antwoord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.standaard.Standaard;

/** The retour schemas of all standards, each read once. */
final class Retourschemas {

    private record Sleutel(String standaard, String berichtsoort) {}

    private final Map<Sleutel, Retourschema> gelezen = new ConcurrentHashMap<>();

    /** @param berichtsoort an answer in this standard, for example {@code JW302} */
    Retourschema van(Standaard standaard, String berichtsoort) {
        return gelezen.computeIfAbsent(
                new Sleutel(standaard.naam(), berichtsoort), s -> Retourschemalezer.lees(standaard, berichtsoort));
    }
}
