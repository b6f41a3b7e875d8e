package nl.jeugdpoort.toegang;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider knows this person, and the gateway has no place for him. */
final class Oidcweigering extends OAuth2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Grond grond;
    private final String naam;

    /** @param naam as the provider gave it, null when it gave none that can be used */
    Oidcweigering(Grond grond, String naam) {
        super(new OAuth2Error(grond.woord()));
        this.grond = grond;
        this.naam = naam;
    }

    Grond grond() {
        return grond;
    }

    String naam() {
        return naam;
    }

    /** Why, also the word in the address of the page that tells it. */
    enum Grond {
        /** No login name among the claims, or none that can be one. */
        NAAM,
        /** Somebody logs in by password under this name: two people would be one in every history. */
        BEZET,
        /** No role that the settings know. */
        ROL,
        /** A region or organisation that is not there, or none. */
        PLAATS;

        String woord() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
