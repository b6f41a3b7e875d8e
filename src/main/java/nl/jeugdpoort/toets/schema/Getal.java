package nl.jeugdpoort.toets.schema;

/** The lexical form and the value of xs:integer. */
final class Getal {

    private static final int ZEKER_IN_LONG = 18;

    private Getal() {}

    /** An optional sign and at least one digit; leading zeros are allowed. */
    static boolean geldig(char[] tekst, int lengte) {
        int i = teken(tekst, lengte);
        if (i == lengte) {
            return false;
        }
        for (; i < lengte; i++) {
            if (!Kalender.cijfer(tekst[i])) {
                return false;
            }
        }
        return true;
    }

    /** The value; what lies beyond 18 digits becomes the nearest end of {@code long}. */
    static long waarde(char[] tekst, int lengte) {
        int i = teken(tekst, lengte);
        boolean negatief = i > 0 && tekst[0] == '-';
        while (i < lengte - 1 && tekst[i] == '0') {
            i++;
        }
        if (lengte - i > ZEKER_IN_LONG) {
            return negatief ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        long waarde = 0;
        for (; i < lengte; i++) {
            waarde = 10 * waarde + tekst[i] - '0';
        }
        return negatief ? -waarde : waarde;
    }

    private static int teken(char[] tekst, int lengte) {
        return lengte > 0 && (tekst[0] == '+' || tekst[0] == '-') ? 1 : 0;
    }
}
