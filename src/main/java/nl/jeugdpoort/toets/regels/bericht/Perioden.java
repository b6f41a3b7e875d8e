package nl.jeugdpoort.toets.regels.bericht;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A set of days, kept as periods that do not touch; asking and adding take logarithmic time. */
final class Perioden {

    private final NavigableMap<LocalDate, LocalDate> eindes = new TreeMap<>();

    /** Whether one of the days from {@code begin} to {@code einde}, both included, is among these. */
    boolean raakt(LocalDate begin, LocalDate einde) {
        Map.Entry<LocalDate, LocalDate> laatste = eindes.floorEntry(einde);
        return laatste != null && !laatste.getValue().isBefore(begin);
    }

    void voegToe(LocalDate begin, LocalDate einde) {
        LocalDate van = begin;
        LocalDate tot = einde;
        for (Map.Entry<LocalDate, LocalDate> oud = eindes.floorEntry(tot);
                oud != null && !oud.getValue().isBefore(van);
                oud = eindes.floorEntry(tot)) {
            van = oud.getKey().isBefore(van) ? oud.getKey() : van;
            tot = oud.getValue().isAfter(tot) ? oud.getValue() : tot;
            eindes.remove(oud.getKey());
        }
        eindes.put(van, tot);
    }
}
