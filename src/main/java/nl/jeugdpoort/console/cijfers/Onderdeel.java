package nl.jeugdpoort.console.cijfers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.console.Staafgrafiek;

/**
 * One part of the figures.
 *
 * @param code name of its file
 * @param naam what it is about
 * @param leeg sentence for when there is nothing
 * @param grafiek how it looks over time, null when it is no matter of time or there is nothing
 * @param koppen of the columns; the first names what the row is about
 */
public record Onderdeel(
        String code, String naam, String leeg, Staafgrafiek grafiek, List<String> koppen, List<Rij> rijen) {

    /**
     * One row.
     *
     * @param wat what it is about
     * @param uitleg in words, null when that says it
     * @param adres of the page about it, null for none
     * @param getallen for the other columns
     * @param balk width of its bar in per cent of the widest, null for none
     */
    record Rij(String wat, String uitleg, String adres, List<String> getallen, Long balk) {}

    /** Whether the table is the chart. */
    public boolean metBalken() {
        return rijen.stream().anyMatch(rij -> rij.balk() != null);
    }

    /** Headers of the file: that of the explanation only when there is one. */
    List<String> csvkoppen() {
        List<String> uit = new ArrayList<>(koppen);
        if (uitgelegd()) {
            uit.add(1, "Omschrijving");
        }
        return uit;
    }

    List<List<String>> csvrijen() {
        return rijen.stream()
                .map(rij -> Stream.of(
                                Stream.of(rij.wat()),
                                uitgelegd()
                                        ? Stream.of(rij.uitleg() == null ? "" : rij.uitleg())
                                        : Stream.<String>empty(),
                                rij.getallen().stream())
                        .flatMap(cellen -> cellen)
                        .toList())
                .toList();
    }

    private boolean uitgelegd() {
        return rijen.stream().anyMatch(rij -> rij.uitleg() != null);
    }
}
