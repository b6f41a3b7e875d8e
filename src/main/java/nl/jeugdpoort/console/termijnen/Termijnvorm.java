package nl.jeugdpoort.console.termijnen;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.jeugdpoort.console.Zoekdeel;
import nl.jeugdpoort.termijn.Termijnfilter;
import nl.jeugdpoort.termijn.Termijnkeuze;
import nl.jeugdpoort.termijn.Termijnvak;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The fields of the forms about terms; what was left empty does not limit.
 *
 * @param soort code of the term
 * @param aanZet code of the party that must act
 * @param wacht code of the party that waits
 * @param stand how the terms stand
 * @param dag the last day of the terms
 * @param bladzijde from 1
 */
record Termijnvorm(
        String soort,
        String aanZet,
        String wacht,
        Termijnkeuze stand,
        @DateTimeFormat(iso = ISO.DATE) LocalDate dag,
        Integer bladzijde) {

    private static final String LIJST = "/termijnen/lijst";

    Termijnfilter filter() {
        return new Termijnfilter(gevuld(soort), gevuld(aanZet), gevuld(wacht));
    }

    int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }

    /** How the terms stand; what is open when nobody chose. */
    public Termijnkeuze keuze() {
        return stand == null ? Termijnkeuze.OPEN : stand;
    }

    /** Address of this part of the board, of one party. */
    public String vanPartij(String partij, Termijnvak vak) {
        return new Zoekdeel()
                .met("soort", soort)
                .met("aanZet", partij)
                .met("wacht", wacht)
                .met("stand", Termijnkeuze.van(vak))
                .achter(LIJST);
    }

    /** Address of this part of the board, of all parties. */
    public String vanVak(Termijnvak vak) {
        return zelfde().met("stand", Termijnkeuze.van(vak)).achter(LIJST);
    }

    /** Address of what ends on a day. */
    public String vanDag(LocalDate welke) {
        return zelfde().met("dag", welke).achter(LIJST);
    }

    /** Address of a month of the calendar. */
    public String vanMaand(YearMonth maand) {
        return zelfde().met("maand", maand).achter("/termijnen/kalender");
    }

    /** Address of the list of kinds of one party in a period. */
    public String vanPeriode(LocalDate van, LocalDate tot, Integer blad) {
        return zelfde().met("van", van).met("tot", tot).met("bladzijde", blad).achter("/termijnen/stiptheid");
    }

    /** Address of another leaf of the board. */
    public String bordblad(Integer blad) {
        return zelfde().met("bladzijde", blad).achter("/termijnen");
    }

    /** Address of another leaf of the list. */
    public String lijstblad(Integer blad) {
        return zelfde().met("stand", stand)
                .met("dag", dag)
                .met("bladzijde", blad)
                .achter(LIJST);
    }

    /** The same filter, for an address. */
    private Zoekdeel zelfde() {
        return new Zoekdeel().met("soort", soort).met("aanZet", aanZet).met("wacht", wacht);
    }
}
