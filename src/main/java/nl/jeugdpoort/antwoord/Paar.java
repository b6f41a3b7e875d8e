package nl.jeugdpoort.antwoord;

import java.util.Arrays;
import java.util.Optional;

/** A heenbericht and the message that answers it (iJw 3.2, flows sections 1 and 7). */
enum Paar {
    JW301("JW302"),
    JW305("JW306"),
    JW307("JW308"),
    JW315("JW316"),
    JW317("JW318"),
    JW319("JW320"),
    JW323("JW325");

    private final String antwoord;

    Paar(String antwoord) {
        this.antwoord = antwoord;
    }

    /** The kind that answers this kind, empty when the kind is no heenbericht. */
    static Optional<String> antwoordOp(String berichtsoort) {
        return Arrays.stream(values())
                .filter(paar -> paar.name().equals(berichtsoort))
                .map(paar -> paar.antwoord)
                .findFirst();
    }
}
