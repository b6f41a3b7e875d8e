package nl.jeugdpoort.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field that is different from what it was.
 *
 * @param veld name of the field in documents
 * @param oud what it was, empty for nothing; several values with commas between
 * @param nieuw what it is, likewise
 */
public record Veldverschil(String veld, String oud, String nieuw) {

    /** Every field that differs, in the order of documents. */
    static List<Veldverschil> tussen(Map<String, List<String>> oud, Map<String, List<String>> nieuw) {
        List<Veldverschil> uit = new ArrayList<>();
        for (String naam : Velden.NAMEN) {
            String was = tekst(oud.get(naam));
            String wordt = tekst(nieuw.get(naam));
            if (!was.equals(wordt)) {
                uit.add(new Veldverschil(naam, was, wordt));
            }
        }
        return uit;
    }

    private static String tekst(List<String> waarden) {
        return waarden == null ? "" : String.join(", ", waarden);
    }
}
