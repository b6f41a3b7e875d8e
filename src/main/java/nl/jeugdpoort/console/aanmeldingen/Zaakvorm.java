package nl.jeugdpoort.console.aanmeldingen;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import nl.jeugdpoort.aanmelding.Zaakkeuze;
import nl.jeugdpoort.aanmelding.Zaakvraag;
import nl.jeugdpoort.console.Zoekdeel;

/**
 * The fields of the form above the cases; what was left empty does not limit.
 *
 * @param stand how they stand; those that run when nobody chose
 * @param gemeente CBS code
 * @param stap code of a step that runs
 * @param spoed true for those with spoed only
 * @param bladzijde from 1
 */
record Zaakvorm(Zaakkeuze stand, String gemeente, String stap, Boolean spoed, Integer bladzijde) {

    Zaakvraag vraag() {
        return new Zaakvraag(keuze(), gevuld(gemeente), gevuld(stap), Boolean.TRUE.equals(spoed) ? true : null);
    }

    public Zaakkeuze keuze() {
        return stand == null ? Zaakkeuze.LOPEND : stand;
    }

    int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }

    /** The address of the same question on another leaf. */
    public String adres(Integer blad) {
        return new Zoekdeel()
                .met("stand", stand)
                .met("gemeente", gemeente)
                .met("stap", stap)
                .met("spoed", spoed)
                .met("bladzijde", blad)
                .achter("/aanmeldingen");
    }
}
