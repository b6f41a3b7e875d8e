package nl.jeugdpoort.toets.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** The lexical forms of xs:date and xs:time (XML Schema 1.0, part 2), to the letter. */
final class Kalender {

    private static final int VROEGSTE_JAAR = 1;
    private static final int LAATSTE_JAAR = 9999;
    private static final int LANGSTE_JAAR = 10;

    private Kalender() {}

    /** {@code -?jjjj-mm-dd} with an optional time zone, being a day that exists; the year has four or more digits and is not 0. */
    static boolean datum(char[] t, int lengte) {
        int begin = lengte > 0 && t[0] == '-' ? 1 : 0;
        int streep = begin;
        while (streep < lengte && cijfer(t[streep])) {
            streep++;
        }
        int cijfers = streep - begin;
        if (cijfers < 4 || cijfers > LANGSTE_JAAR || cijfers > 4 && t[begin] == '0' || lengte < streep + 6) {
            return false;
        }
        long jaar = Getal.waarde(Arrays.copyOfRange(t, begin, streep), cijfers);
        int maand = twee(t, streep + 1, lengte);
        int dag = twee(t, streep + 4, lengte);
        return t[streep] == '-'
                && t[streep + 3] == '-'
                && jaar > 0
                && jaar <= Integer.MAX_VALUE
                && maand >= 1
                && maand <= 12
                && dag >= 1
                && dag <= dagen(begin == 0 ? jaar : -jaar, maand)
                && zone(t, streep + 6, lengte);
    }

    /** {@code uu:mm:ss} with optional decimals and time zone; 24:00:00 is allowed. */
    static boolean tijd(char[] t, int lengte) {
        int uur = twee(t, 0, lengte);
        int minuut = twee(t, 3, lengte);
        int seconde = twee(t, 6, lengte);
        if (uur < 0 || minuut < 0 || seconde < 0 || t[2] != ':' || t[5] != ':') {
            return false;
        }
        int na = 8;
        boolean rest = false;
        if (na < lengte && t[na] == '.') {
            int eerste = ++na;
            while (na < lengte && cijfer(t[na])) {
                rest |= t[na++] != '0';
            }
            if (na == eerste) {
                return false;
            }
        }
        boolean middernacht = uur == 24 && minuut == 0 && seconde == 0 && !rest;
        return (uur <= 23 || middernacht) && minuut <= 59 && seconde <= 59 && zone(t, na, lengte);
    }

    /** The day of a valid value without its time zone; years outside 1 to 9999 become the first or last day of that range. */
    static LocalDate dag(String geldig) {
        boolean voorChristus = geldig.startsWith("-");
        int streep = geldig.indexOf('-', 1);
        if (voorChristus) {
            return LocalDate.of(VROEGSTE_JAAR, 1, 1);
        } else if (streep > 4) {
            return LocalDate.of(LAATSTE_JAAR, 12, 31);
        }
        return LocalDate.of(getal(geldig, 0, 4), getal(geldig, 5, 7), getal(geldig, 8, 10));
    }

    private static int getal(String cijfers, int van, int tot) {
        return Integer.parseInt(cijfers, van, tot, 10);
    }

    static boolean cijfer(char c) {
        return c >= '0' && c <= '9';
    }

    private static int twee(char[] t, int plek, int lengte) {
        boolean goed = plek + 2 <= lengte && cijfer(t[plek]) && cijfer(t[plek + 1]);
        return goed ? 10 * (t[plek] - '0') + t[plek + 1] - '0' : -1;
    }

    private static int dagen(long jaar, int maand) {
        boolean schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
        return YearMonth.of(schrikkel ? 2000 : 2001, maand).lengthOfMonth();
    }

    private static boolean zone(char[] t, int plek, int lengte) {
        if (plek == lengte) {
            return true;
        } else if (t[plek] == 'Z') {
            return plek + 1 == lengte;
        }
        int uren = twee(t, plek + 1, lengte);
        int minuten = twee(t, plek + 4, lengte);
        return (t[plek] == '+' || t[plek] == '-')
                && lengte == plek + 6
                && t[plek + 3] == ':'
                && uren >= 0
                && minuten >= 0
                && minuten <= 59
                && (uren < 14 || uren == 14 && minuten == 0);
    }
}
