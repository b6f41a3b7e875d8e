package nl.jeugdpoort.signaal;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.toegang.Weigering;

/**
 * A subscription as it is asked for.
 *
 * @param callbackUrl where to post events; it must answer OPTIONS with WebHook-Allowed-Origin
 * @param auth bearer token of at most 500 visible characters, or none; never shown again
 * @param soorten kinds of notices, now only {@code contactregister-gewijzigd}
 * @param onderwerp only about this and what is below it, for example {@code contactregister/JZ32}; or none
 */
record Abonnementverzoek(String callbackUrl, String auth, List<String> soorten, String onderwerp) {

    /**
     * The subscription, when everything in it is right.
     *
     * @param intern whether http and addresses of the own network are allowed
     * @throws Weigering 400 at the first field that is not right
     */
    Abonnement abonnement(String deelnemer, boolean intern, Instant nu) {
        eis(
                auth == null || auth.matches("[\\x21-\\x7e]{1,500}"),
                "auth mag hoogstens 500 tekens hebben, zonder spaties");
        eis(
                soorten != null && !soorten.isEmpty() && soorten.stream().allMatch(Signaalinstellingen::kennisgeving),
                "soorten moet een lijst zijn met contactregister-gewijzigd");
        eis(
                onderwerp == null || onderwerp.matches("[A-Za-z0-9-]{1,40}(/[A-Za-z0-9-]{1,40}){0,4}"),
                "onderwerp moet er uitzien als contactregister/JZ32 of contactregister/JZ32/0268");
        return new Abonnement(
                UUID.randomUUID(),
                deelnemer,
                adres(intern),
                auth,
                soorten.stream().distinct().toList(),
                onderwerp,
                nu);
    }

    static Weigering ongeldig(String wat) {
        return new Weigering(
                400, "abonnement-ongeldig", null, "Het abonnement klopt niet", "Het veld " + wat + ".", List.of());
    }

    private URI adres(boolean intern) {
        try {
            URI adres = callbackUrl == null ? null : URI.create(callbackUrl);
            String bezwaar = Doeladres.bezwaar(adres, intern);
            eis(bezwaar == null, "callbackUrl " + bezwaar);
            return adres;
        } catch (IllegalArgumentException e) {
            throw ongeldig("callbackUrl moet een volledig webadres zijn");
        }
    }

    private static void eis(boolean goed, String wat) {
        if (!goed) {
            throw ongeldig(wat);
        }
    }
}
