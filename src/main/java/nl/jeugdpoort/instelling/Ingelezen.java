package nl.jeugdpoort.instelling;

import java.util.Map;

/**
 * A file as read, with the lines of its fields.
 *
 * @param bestand path relative to the config folder
 * @param waarde the record
 * @param regels line from 1 per field path; the empty path is the file itself
 */
public record Ingelezen<T>(String bestand, T waarde, Map<String, Integer> regels) {

    /** An error at a field; a field that is not there points to the line of what should hold it. */
    public Instelfout fout(String veld, String melding) {
        return new Instelfout(bestand, regelVan(veld), veld, melding);
    }

    private int regelVan(String veld) {
        String pad = veld;
        while (!regels.containsKey(pad) && !pad.isEmpty()) {
            pad = pad.substring(0, Math.max(0, Math.max(pad.lastIndexOf('.'), pad.lastIndexOf('['))));
        }
        return regels.getOrDefault(pad, 1);
    }
}
