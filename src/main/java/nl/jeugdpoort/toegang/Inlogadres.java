package nl.jeugdpoort.toegang;

/** Where people log in and out; what is behind the question mark chooses the words on the page. */
final class Inlogadres {

    static final String IN = "/inloggen";
    static final String UIT = "/uitloggen";
    /** The provider of an OpenID Connect login follows after it. */
    static final String OIDC_HEEN = "/oauth2/authorization";

    /** Where such a provider sends people back to. */
    static final String OIDC_TERUG = "/login/oauth2/code/*";

    /** A form was sent after the session ended. */
    static final String VERLOPEN = IN + "?verlopen";

    /** A page was asked for after the session ended. */
    static final String VERLOPEN_BLADZIJDE = IN + "?verlopen=bladzijde";

    private Inlogadres() {}
}
