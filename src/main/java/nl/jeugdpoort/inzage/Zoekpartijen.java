package nl.jeugdpoort.inzage;

import java.util.Set;

/**
 * Along whose messages a search walks. Every message that it may find is with one of these in that part; of the ways that do, the one along
 * an aanbieder is taken, because a gemeente has more messages than each of its aanbieders.
 */
record Zoekpartijen(Set<String> afzenders, Set<String> ontvangers, Set<String> indieners) {

    private static final int AGB = 8;

    static Zoekpartijen van(Zoekopdracht opdracht) {
        Berichtfilter filter = opdracht.filter();
        Set<String> eigen = opdracht.alles() ? Set.of() : opdracht.wie().namens();
        if (!filter.noemtPartij() || eigen.size() == 1 && eigen.stream().allMatch(Zoekpartijen::isAanbieder)) {
            return new Zoekpartijen(eigen, eigen, eigen);
        }
        if (filter.ontvanger() != null && (filter.afzender() == null || isAanbieder(filter.ontvanger()))) {
            return new Zoekpartijen(Set.of(), Set.of(filter.ontvanger()), eigen);
        }
        if (filter.afzender() != null) {
            return new Zoekpartijen(Set.of(filter.afzender()), Set.of(), eigen);
        }
        return new Zoekpartijen(Set.of(filter.partner()), Set.of(filter.partner()), eigen);
    }

    private static boolean isAanbieder(String code) {
        return code.length() == AGB;
    }
}
