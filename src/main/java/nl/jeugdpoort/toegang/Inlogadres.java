package nl.jeugdpoort.toegang;

/** Where people log in and out; what is behind the question mark chooses the words on the page. */
final class Inlogadres {

    static final String IN = "/inloggen";
    static final String UIT = "/uitloggen";
    static final String VERLOPEN = IN + "?verlopen";

    private Inlogadres() {}
}
