package nl.jeugdpoort.cli.simulatie;

import java.nio.charset.StandardCharsets;

/**
 * An answer over HTTP.
 *
 * @param inhoud the body, possibly empty
 */
record Antwoord(int status, byte[] inhoud) {

    /** Whether the same request may succeed later: the gateway is overloaded, starting or ending. */
    boolean tijdelijk() {
        return status >= 500 || status == 429;
    }

    /** The code in problem+json, or the status when there is none. */
    String foutcode() {
        String tekst = new String(inhoud, StandardCharsets.UTF_8);
        int begin = tekst.indexOf("\"code\":\"");
        return begin < 0 ? "http-" + status : tekst.substring(begin + 8, tekst.indexOf('"', begin + 8));
    }
}
