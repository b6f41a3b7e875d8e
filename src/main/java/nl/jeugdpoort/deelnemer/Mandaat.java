package nl.jeugdpoort.deelnemer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Permission to hand over messages in another's name.
 *
 * @param indiener code of the participant that hands over
 * @param afzender code of the participant that the messages name as sender
 * @param berichtsoorten kinds it is for, for example {@code JW315}
 * @param geldigVanaf first day
 * @param geldigTot last day, inclusive; null for no end
 */
public record Mandaat(
        @NotNull(message = "ontbreekt") String indiener,
        @NotNull(message = "ontbreekt") String afzender,

        @NotEmpty(message = "noemt geen berichtsoort") List<String> berichtsoorten,
        @NotNull(message = "ontbreekt") LocalDate geldigVanaf,
        LocalDate geldigTot) {

    boolean geldt(String wie, String voor, String soort, LocalDate dag) {
        return indiener.equals(wie) && afzender.equals(voor) && berichtsoorten.contains(soort) && geldtOp(dag);
    }

    private boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(geldigVanaf) && (geldigTot == null || !dag.isAfter(geldigTot));
    }
}
