package nl.jeugdpoort.toets.schema;

import java.util.Optional;

/** The built-in types of XML Schema on which simple types may rest. */
enum Basis {
    TEKST("string", null),
    GETAL("integer", Schending.GEEN_GETAL),
    DATUM("date", Schending.GEEN_DATUM),
    TIJD("time", Schending.GEEN_TIJD);

    private final String naam;
    private final Schending anders;

    Basis(String naam, Schending anders) {
        this.naam = naam;
        this.anders = anders;
    }

    static Optional<Basis> metNaam(String naam) {
        for (Basis basis : values()) {
            if (basis.naam.equals(naam)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }

    /** Whether the white space facet is {@code collapse}; otherwise it is {@code preserve}. */
    boolean samengevoegd() {
        return this != TEKST;
    }

    /** What is wrong with the lexical form of a collapsed value, null when nothing is. */
    Schending schending(char[] tekst, int lengte) {
        boolean goed = switch (this) {
            case TEKST -> true;
            case GETAL -> Getal.geldig(tekst, lengte);
            case DATUM -> Kalender.datum(tekst, lengte);
            case TIJD -> Kalender.tijd(tekst, lengte);
        };
        return goed ? null : anders;
    }
}
