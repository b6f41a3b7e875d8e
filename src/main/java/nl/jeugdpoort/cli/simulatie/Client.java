package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.Period;

/**
 * A fictive young person.
 *
 * @param datumGebruik what of the date of birth is known (COD170), null when all of it (CS139)
 * @param geslacht COD046
 * @param eigenschap any number; decides the details of relations and contacts, so that they are the same in every message
 */
public record Client(
        String bsn, LocalDate geboren, String datumGebruik, String geslacht, Persoonsnaam naam, int eigenschap) {

    /** Shorter than any run lasts, and long enough to come round late: there are some nine thousand BSNs. */
    private static final long MILLIS_PER_CLIENT = 250;

    /** Someone else for each run, young enough for jeugdhulp; runs that begin together, or exactly 38 minutes apart, may share a BSN. */
    public static Client van(Run run) {
        return van(TestBsn.nummer(run.seed() / MILLIS_PER_CLIENT), run.vandaag(), new Toeval(run.seed(), 0));
    }

    static Client van(String bsn, LocalDate vandaag, Toeval toeval) {
        LocalDate geboren = vandaag.minusYears(1 + toeval.tot(16)).minusDays(toeval.tot(365));
        String gebruik = toeval.kans(4) ? toeval.kies("1", "2") : null;
        LocalDate bekend =
                gebruik == null ? geboren : gebruik.equals("1") ? geboren.withDayOfMonth(1) : geboren.withDayOfYear(1);
        return new Client(
                bsn,
                bekend,
                gebruik,
                toeval.kies("0", "1", "1", "1", "2", "2", "2"),
                Persoonsnaam.van(toeval, false),
                toeval.tot(1 << 20));
    }

    /** In whole years, as far as the date of birth is known. */
    public int leeftijd(LocalDate dag) {
        return Period.between(geboren, dag).getYears();
    }

    /** Writes Bsn, Geboortedatum, Geslacht and Naam, with which 301, 305, 307 and 315 begin. */
    void schrijf(Xml xml, boolean volledig) {
        xml.veld("Bsn", bsn);
        xml.blok("Geboortedatum", () -> xml.ijw("Datum", geboren).ijw("DatumGebruik", datumGebruik));
        xml.veld("Geslacht", geslacht);
        naam.schrijf(xml, volledig);
    }
}
