package nl.jeugdpoort.toets.regels.keten;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.jeugdpoort.register.Declaratiestand.Verbruik;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Toewijzing;

/**
 * How much a toewijzing with an omvang allows (TR321, TR322, IV077, IV078).
 *
 * @param einde null when open
 */
record Toegewezen(Omvang omvang, LocalDate ingang, LocalDate einde) {

    private static final String MINUTEN = "01";
    private static final String UREN = "04";
    private static final Set<String> OUTPUT = Set.of("82", "83");
    private static final String PER_DAG = "1";
    private static final String PER_WEEK = "2";
    private static final String PER_MAAND = "4";
    private static final int MINUTEN_PER_UUR = 60;

    /** What this toewijzing allows; empty when it has no omvang. */
    static Optional<Toegewezen> door(Toewijzing toewijzing) {
        return Optional.ofNullable(toewijzing.omvang())
                .map(omvang -> new Toegewezen(omvang, toewijzing.ingang(), toewijzing.einde()));
    }

    /** Whether prestaties may be in this unit: its own, or minutes where hours are granted. */
    boolean kent(String eenheid) {
        return eenheid.equals(omvang.eenheid()) || inUren() && eenheid.equals(MINUTEN);
    }

    private boolean inUren() {
        return omvang.eenheid().equals(UREN);
    }

    /** Whether a result is paid for, not the effort. */
    boolean isOutput() {
        return OUTPUT.contains(omvang.eenheid());
    }

    /** What may be delivered at most in a period, in a unit that it knows. */
    long maximum(Periode periode, String eenheid) {
        long keren = isOutput() && omvang.frequentie().equals(PER_WEEK) ? slotweken(periode) : keren(periode);
        boolean omrekenen = inUren() && eenheid.equals(MINUTEN);
        return omvang.volume() * keren * (omrekenen ? MINUTEN_PER_UUR : 1);
    }

    private long keren(Periode periode) {
        return switch (omvang.frequentie()) {
            case PER_DAG -> periode.dagen();
            case PER_WEEK -> periode.weken();
            case PER_MAAND -> periode.maanden();
            default -> 1;
        };
    }

    /** Weeks of output count where their Sunday is, a broken last one where the last Sunday of the toewijzing is. */
    private long slotweken(Periode periode) {
        if (einde == null) {
            return periode.zondagen();
        }
        LocalDate laatste = einde.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        boolean gebroken = !laatste.equals(einde) && !laatste.isBefore(ingang) && periode.bevat(laatste);
        return periode.zondagen() + (gebroken ? 1 : 0);
    }

    /** What may be delivered in all, in its own unit; empty when it is open and not granted as a total. */
    OptionalLong totaal() {
        if (Set.of(PER_DAG, PER_WEEK, PER_MAAND).contains(omvang.frequentie())) {
            return einde == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(omvang.volume() * keren(new Periode(ingang, einde)));
        }
        return OptionalLong.of(omvang.volume());
    }

    /** Whether what is used stays within the total. */
    boolean omvat(Verbruik verbruik) {
        OptionalLong totaal = totaal();
        if (totaal.isEmpty()) {
            return true;
        }
        if (inUren()) {
            return verbruik.eenheden() * MINUTEN_PER_UUR + verbruik.minuten() <= totaal.getAsLong() * MINUTEN_PER_UUR;
        }
        boolean inMinuten = omvang.eenheid().equals(MINUTEN);
        return (inMinuten ? verbruik.minuten() : verbruik.eenheden()) <= totaal.getAsLong();
    }
}
