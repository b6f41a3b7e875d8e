package nl.jeugdpoort.signaal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where signals go. Without an address nothing is sent that way; the log gets every signal. */
@ConfigurationProperties("jeugdpoort.signaal")
record Signaalinstellingen(
        @DefaultValue Mail mail,
        @DefaultValue Webhook webhook,
        @DefaultValue Abonnement abonnement) {

    /** All kinds of signals. */
    static final String ALLE = "*";

    /** Kinds that tell of a change and ask nothing of anyone. They are for machines: by webhook, and by mail only where they are named. */
    private static final Set<String> KENNISGEVINGEN = Set.of("contactregister-gewijzigd");

    /**
     * Mail.
     *
     * @param server mail server; null for no mail
     * @param poort its port
     * @param gebruiker user, empty when the server asks for none
     * @param wachtwoord password
     * @param starttls whether the connection must be encrypted
     * @param van sender address
     * @param aan address of the operator, also for participants without an address of their own
     * @param deelnemers address per participant code
     * @param soorten kinds of signals to mail; {@code *} for all
     */
    record Mail(
            String server,
            @DefaultValue("25") int poort,
            @DefaultValue("") String gebruiker,
            @DefaultValue("") String wachtwoord,
            @DefaultValue("false") boolean starttls,
            @DefaultValue("jeugdpoort@localhost") String van,
            @DefaultValue("") String aan,
            @DefaultValue Map<String, String> deelnemers,
            @DefaultValue(ALLE) List<String> soorten) {}

    /**
     * Webhook, after the NL GOV profile for CloudEvents 1.1.
     *
     * @param url where to post events; null for no webhook
     * @param token sent as bearer token; empty for none
     * @param bron source of the events, for example {@code urn:nld:oin:00000001234567890000:systeem:jeugdpoort}
     * @param basisadres public address of this gateway, for the link in an event; null for no link
     * @param soorten kinds of signals to post; {@code *} for all
     */
    record Webhook(
            URI url,
            @DefaultValue("") String token,

            @DefaultValue("urn:nld:oin:00000000000000000000:systeem:jeugdpoort")
            String bron,

            URI basisadres,
            @DefaultValue(ALLE) List<String> soorten) {}

    /**
     * Subscriptions of participants.
     *
     * @param intern whether their addresses may be http, or of the own network
     */
    record Abonnement(@DefaultValue("false") boolean intern) {}

    static boolean kennisgeving(String soort) {
        return KENNISGEVINGEN.contains(soort);
    }

    static boolean wil(List<String> soorten, String soort) {
        return soorten.contains(ALLE) || soorten.contains(soort);
    }
}
