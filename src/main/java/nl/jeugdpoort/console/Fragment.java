package nl.jeugdpoort.console;

import java.util.ArrayList;
import java.util.List;

/**
 * An example of a message.
 *
 * @param toelichting sentences to read before it, from the comments above the fragment
 * @param xml the fragment itself
 */
record Fragment(List<String> toelichting, String xml) {

    private static final String OPEN = "<!--";
    private static final String DICHT = "-->";

    /** @param tekst a fragment with comments above it, null when there is none: then this is null too */
    static Fragment van(String tekst) {
        if (tekst == null) {
            return null;
        }
        List<String> toelichting = new ArrayList<>();
        String rest = tekst.strip();
        while (rest.startsWith(OPEN)) {
            int einde = rest.indexOf(DICHT);
            toelichting.add(rest.substring(OPEN.length(), einde).strip());
            rest = rest.substring(einde + DICHT.length()).strip();
        }
        return new Fragment(toelichting, rest);
    }
}
