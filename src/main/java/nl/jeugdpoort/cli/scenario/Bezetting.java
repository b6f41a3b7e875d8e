package nl.jeugdpoort.cli.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who take part in a story beside the GI.
 *
 * @param gemeente CBS code; its region chooses the route
 * @param aanbieders AGB codes; the first is the one that is wanted
 */
record Bezetting(String gemeente, List<String> aanbieders) {

    static Bezetting van(String gemeente, String... aanbieders) {
        return new Bezetting(gemeente, List.of(aanbieders));
    }

    String gewenst() {
        return aanbieders.getFirst();
    }

    /** Codes of all. */
    List<String> partijen() {
        return Stream.concat(Stream.of(Partijen.DE_BRUG, gemeente), aanbieders.stream())
                .toList();
    }
}
