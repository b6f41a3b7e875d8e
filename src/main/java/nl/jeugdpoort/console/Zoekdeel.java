package nl.jeugdpoort.console;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.springframework.web.util.UriUtils;

/** What somebody asks, as it stands behind the question mark of an address: for another leaf, a file or a way back. */
public final class Zoekdeel {

    private final StringJoiner velden = new StringJoiner("&");

    /** What was typed in a field, null when that is nothing; without the character that no database text can hold. */
    public static String gevuld(String getypt) {
        String tekst = getypt == null ? "" : getypt.replace("\0", "").strip();
        return tekst.isEmpty() ? null : tekst;
    }

    /** Asks this too; an empty field does not limit. */
    public Zoekdeel met(String veld, Object waarde) {
        String tekst = waarde == null ? null : gevuld(waarde.toString());
        if (tekst != null) {
            velden.add(veld + "=" + UriUtils.encode(tekst, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** The address of a page that is asked this. */
    public String achter(String pad) {
        return velden.length() == 0 ? pad : pad + "?" + velden;
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return velden.toString();
    }
}
