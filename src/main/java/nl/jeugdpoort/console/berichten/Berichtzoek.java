package nl.jeugdpoort.console.berichten;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.console.Zoekdeel;
import nl.jeugdpoort.inzage.Berichtfilter;
import nl.jeugdpoort.inzage.Berichtplek;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The fields of the search form; what was left empty does not limit.
 *
 * @param soort kind of message, for example {@code JW301}
 * @param partner code of a party, whether it sent or received
 * @param van code of the sender
 * @param naar code of the receiver
 * @param toewijzing ToewijzingNummer
 * @param referentie ReferentieAanbieder, StUF referentienummer or our own id
 * @param vanaf first day, Dutch time
 * @param totEnMet last day, Dutch time
 * @param na number of the message after which to read on, towards the older ones
 * @param voor number of the message before which to read, towards the newer ones
 */
public record Berichtzoek(
        String soort,
        BerichtStatus status,
        String partner,
        String van,
        String naar,
        String identificatie,
        String toewijzing,
        String referentie,
        @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf,
        @DateTimeFormat(iso = ISO.DATE) LocalDate totEnMet,
        Long na,
        Long voor) {

    static final int PER_BLAD = 50;

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** The same question for the messages themselves. */
    public Berichtfilter filter() {
        return new Berichtfilter(
                status,
                gevuld(soort),
                gevuld(van),
                gevuld(naar),
                gevuld(partner),
                gevuld(identificatie),
                gevuld(toewijzing),
                gevuld(referentie),
                vanaf == null ? null : vanaf.atStartOfDay(NEDERLAND).toInstant(),
                totEnMet == null
                        ? null
                        : totEnMet.plusDays(1).atStartOfDay(NEDERLAND).toInstant());
    }

    Berichtplek plek() {
        return new Berichtplek(na, voor, PER_BLAD);
    }

    /** Whether nothing limits what is asked. */
    public boolean isLeeg() {
        return vraag().isEmpty();
    }

    /** Whether it asks more than the fields that always show. */
    public boolean isUitgebreid() {
        return gevuld(van) != null || gevuld(naar) != null || gevuld(toewijzing) != null || gevuld(referentie) != null;
    }

    /** The address of the first leaf of the same question. */
    public String adres() {
        return bij("/berichten", "");
    }

    /** The address of the leaf that follows with older messages. */
    String ouderDan(long volgnummer) {
        return bij("/berichten", "na=" + volgnummer);
    }

    /** The address of the leaf that precedes with newer messages. */
    String nieuwerDan(long volgnummer) {
        return bij("/berichten", "voor=" + volgnummer);
    }

    /** The address of something else about the same question. */
    public String bij(String pad, String erbij) {
        String achter = vraag() + (vraag().isEmpty() || erbij.isEmpty() ? "" : "&") + erbij;
        return achter.isEmpty() ? pad : pad + "?" + achter;
    }

    /** The question as it stands in an address. */
    public String vraag() {
        return new Zoekdeel()
                .met("soort", soort)
                .met("status", status)
                .met("partner", partner)
                .met("van", van)
                .met("naar", naar)
                .met("identificatie", identificatie)
                .met("toewijzing", toewijzing)
                .met("referentie", referentie)
                .met("vanaf", vanaf)
                .met("totEnMet", totEnMet)
                .toString();
    }
}
