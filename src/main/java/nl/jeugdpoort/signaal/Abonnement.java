package nl.jeugdpoort.signaal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A wish to be told of changes.
 *
 * @param deelnemer code of the participant that is told
 * @param callbackUrl where to post events
 * @param token sent as bearer token, null for none; never shown
 * @param soorten kinds of notices
 * @param onderwerp only this subject and what is below it, for example {@code contactregister/JZ32}; null for every
 */
record Abonnement(
        UUID id,
        String deelnemer,
        URI callbackUrl,
        @JsonIgnore String token,
        List<String> soorten,
        String onderwerp,
        Instant sinds) {

    private static final String VOORVOEGSEL = "abonnement/";

    /** Name of this way of sending in the outbox. */
    String kanaal() {
        return VOORVOEGSEL + id;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return kanaal();
    }
}
