package nl.jeugdpoort.console.cijfers;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import java.time.LocalDate;
import nl.jeugdpoort.cijfers.Cijfervraag;
import nl.jeugdpoort.console.Zoekdeel;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The fields of the form; without days it is about the last thirty.
 *
 * @param vanaf first day, Dutch time
 * @param totEnMet last day, Dutch time
 * @param soort kind of message
 * @param deelnemer code of a participant
 */
record Cijferzoek(
        @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf,
        @DateTimeFormat(iso = ISO.DATE) LocalDate totEnMet,
        String soort,
        String deelnemer) {

    private static final int MAAND = 30;

    Cijfervraag vraag(LocalDate vandaag) {
        LocalDate laatste = totEnMet == null ? vandaag : totEnMet;
        LocalDate eerste = vanaf == null ? laatste.minusDays(MAAND - 1L) : vanaf;
        return new Cijfervraag(eerste, laatste, gevuld(soort), gevuld(deelnemer));
    }

    /** The address of a page or file about the same. */
    static String adres(String pad, Cijfervraag vraag) {
        return new Zoekdeel()
                .met("vanaf", vraag.van())
                .met("totEnMet", vraag.totEnMet())
                .met("soort", vraag.berichtsoort())
                .met("deelnemer", vraag.deelnemer())
                .achter(pad);
    }
}
