package nl.jeugdpoort.console.deelnemers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.jeugdpoort.certificaat.Certificaat;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;

/**
 * A certificate, with words for how near its end is.
 *
 * @param tot last day
 * @param gezienOp day on which it was seen
 * @param kleur class that colours the words
 */
record Certificaatrij(String wat, LocalDate tot, LocalDate gezienOp, String woord, String kleur) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    static Certificaatrij van(Certificaat certificaat, Instant nu) {
        long dagen = certificaat.dagenOver(nu);
        String over = "nog " + dagen + (dagen == 1 ? " dag" : " dagen");
        String woord = switch (certificaat.nabij(nu)) {
            case RUIM -> "geldig, " + over;
            case ZESTIG_DAGEN -> "vernieuwen, " + over;
            case DERTIG_DAGEN -> "snel vernieuwen, " + over;
            case WEEK -> "nu vernieuwen, " + over;
            case VERLOPEN -> "verlopen";
        };
        String kleur = switch (certificaat.nabij(nu)) {
            case RUIM -> "s-afgeleverd";
            case ZESTIG_DAGEN, DERTIG_DAGEN -> "nog-niet";
            case WEEK, VERLOPEN -> "s-geparkeerd";
        };
        String wat = certificaat.kant() == Kant.SERVER ? "van de server" : "waarmee het systeem inlogt";
        return new Certificaatrij(wat, dag(certificaat.geldigTot()), dag(certificaat.gezienOp()), woord, kleur);
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, NEDERLAND);
    }
}
