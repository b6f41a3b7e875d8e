package nl.jeugdpoort.console.ingrepen;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.jeugdpoort.ingreep.Verbetering.Verbeterd;

/**
 * The form in which a message is made anew.
 *
 * @param tekst the message
 * @param reden why it is opened and changed; shows in the history
 * @param gezien the version of the old message that was seen
 * @param sleutel made with the form, so that sending it twice makes one message
 * @param stap {@code open}, {@code toets} or {@code verstuur}
 */
record Verbeterformulier(String tekst, String reden, Long gezien, String sleutel, String stap) {

    /** A browser sends line ends of its own. */
    byte[] inhoud() {
        return (tekst == null ? "" : tekst.replace("\r\n", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    Verbeterd verbeterd(UUID oud) {
        return new Verbeterd(oud, gezien == null ? 0 : gezien, inhoud(), reden, sleutel);
    }
}
