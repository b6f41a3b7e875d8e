package nl.jeugdpoort.contact;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A step in the history of an entry.
 *
 * @param woord what happened: opgenomen, gewijzigd, bevestigd or beeindigd
 * @param actor code of the participant or login name of the operator
 * @param verschillen what became different; empty for the first step
 */
public record Contactverloop(int versie, String woord, String actor, Instant tijdstip, List<Veldverschil> verschillen) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Contactverloop> van(List<Contactboek.Gebeurtenis> gebeurtenissen) {
        List<Contactverloop> uit = new ArrayList<>();
        Map<String, List<String>> vorige = null;
        for (var gebeurtenis : gebeurtenissen) {
            Map<String, List<String>> nu = velden(gebeurtenis.gegevens());
            uit.add(new Contactverloop(
                    gebeurtenis.versie(),
                    gebeurtenis.soort().name().toLowerCase(Locale.ROOT),
                    gebeurtenis.actor(),
                    gebeurtenis.tijdstip(),
                    vorige == null ? List.of() : Veldverschil.tussen(vorige, nu)));
            vorige = nu;
        }
        return uit;
    }

    private static Map<String, List<String>> velden(JsonNode gegevens) {
        return JSON.convertValue(gegevens, new TypeReference<>() {});
    }
}
