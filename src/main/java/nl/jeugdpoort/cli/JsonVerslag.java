package nl.jeugdpoort.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsuitslag;

/** For programs: one array with an object per file, with the fields of POST /api/v1/toetsen. */
final class JsonVerslag implements Toetsverslag {

    /**
     * One file.
     *
     * @param nietGetoetst rules that lacked a list, by code, each with what was missing
     * @param reden why it could not be checked, absent when it could
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Bestand(
            String bestand,
            boolean geldig,
            String berichtsoort,
            List<Bevinding> bevindingen,
            Map<String, String> nietGetoetst,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reden) {}

    private final PrintWriter uit;
    private final List<Bestand> bestanden = new ArrayList<>();

    JsonVerslag(PrintWriter uit) {
        this.uit = uit;
    }

    @Override
    public void uitslag(Path bestand, Toetsuitslag u) {
        bestanden.add(
                new Bestand(bestand.toString(), u.geldig(), u.berichtsoort(), u.bevindingen(), u.nietGetoetst(), null));
    }

    @Override
    public void onbruikbaar(Path bestand, String reden) {
        bestanden.add(new Bestand(bestand.toString(), false, null, List.of(), Map.of(), reden));
    }

    @Override
    public void klaar() throws IOException {
        uit.println(json(bestanden));
        uit.flush();
    }

    /** Anything as indented JSON. */
    static String json(Object waarde) throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(waarde);
    }
}
