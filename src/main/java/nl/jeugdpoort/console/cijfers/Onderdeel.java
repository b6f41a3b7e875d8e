package nl.jeugdpoort.console.cijfers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdpoort.cijfers.Aandeel;
import nl.jeugdpoort.cijfers.Aantal;
import nl.jeugdpoort.console.Namen;
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

    /** Shares, with what explains each. */
    static Onderdeel aandelen(
            String code, String naam, String kop, List<Aandeel> aandelen, Function<String, String> uitleg) {
        long meeste = aandelen.stream().mapToLong(Aandeel::aantal).max().orElse(1);
        return new Onderdeel(
                code,
                naam,
                "In deze periode kwamen geen berichten binnen.",
                null,
                List.of(kop, "Berichten", "Waarvan afgekeurd", "Procent afgekeurd"),
                aandelen.stream()
                        .map(a -> new Rij(
                                a.wat(),
                                uitleg.apply(a.wat()),
                                null,
                                List.of(Namen.getal(a.aantal()), Namen.getal(a.afgekeurd()), a.procent() + " %"),
                                100 * a.aantal() / meeste))
                        .toList());
    }

    /** What happened most, with a sentence about each and the address of its page; either may give null. */
    static Onderdeel ranglijst(
            String code,
            String naam,
            String leeg,
            List<String> koppen,
            List<Aantal> aantallen,
            Function<String, String> uitleg,
            Function<String, String> adres) {
        long meeste = aantallen.stream().mapToLong(Aantal::aantal).max().orElse(1);
        return new Onderdeel(
                code,
                naam,
                leeg,
                null,
                koppen,
                aantallen.stream()
                        .map(a -> new Rij(
                                a.wat(),
                                uitleg.apply(a.wat()),
                                adres.apply(a.wat()),
                                List.of(Namen.getal(a.aantal())),
                                100 * a.aantal() / meeste))
                        .toList());
    }

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
