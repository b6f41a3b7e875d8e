package nl.jeugdpoort.inzage;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Along whose messages a search walks. Every message that it may find is with one of these in that part; of the ways that do, the one along
 * an aanbieder is taken, because a gemeente has more messages than each of its aanbieders.
 */
record Zoekpartijen(Set<String> afzenders, Set<String> ontvangers, Set<String> indieners) {

    private static final int AGB = 8;

    static Zoekpartijen van(Zoekopdracht opdracht) {
        Berichtfilter filter = opdracht.filter();
        Set<String> eigen = opdracht.alles() ? Set.of() : opdracht.wie().namens();
        if (!filter.noemtPartij()
                || eigen.size() == 1 && isKortst(eigen.iterator().next(), filter)) {
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

    /** Whether the way along one's own messages is as short as any other. */
    private static boolean isKortst(String eigen, Berichtfilter filter) {
        return isAanbieder(eigen)
                || Stream.of(filter.afzender(), filter.ontvanger(), filter.partner())
                        .filter(Objects::nonNull)
                        .noneMatch(Zoekpartijen::isAanbieder);
    }

    private static boolean isAanbieder(String code) {
        return code.length() == AGB;
    }
}
