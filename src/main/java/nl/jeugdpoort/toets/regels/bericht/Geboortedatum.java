package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;

/** What a date of birth holds by agreement. */
final class Geboortedatum {

    /** Stands, with DatumGebruik 3, for a date of which nothing is known. */
    static final LocalDate ONBEKEND = LocalDate.of(1900, 1, 1);

    private Geboortedatum() {}
}
