package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A simple type, with all facets of the types it restricts.
 *
 * @param naam {@code {namespace}name}; of an anonymous type that of the nearest named type it restricts
 * @param anoniem whether the type itself has no name
 * @param ouder the type it restricts, null when that is built in
 * @param basis the built-in type below
 * @param vormen the patterns, every one of which is to match: first as written, for people, then compiled
 * @param codes allowed values, null when the type has no enumeration
 * @param minLengte in characters
 * @param maxLengte in characters
 * @param min lowest number
 * @param max highest number
 */
record Waardetype(
        String naam,
        boolean anoniem,
        Waardetype ouder,
        Basis basis,
        List<Vorm> vormen,
        Codes codes,
        int minLengte,
        int maxLengte,
        long min,
        long max) {

    /** A pattern as written and as compiled. */
    record Vorm(String patroon, Patroon tabel) {}

    /** An enumeration, in the order of the schema. */
    record Codes(List<String> waarden, Patroon tabel) {}

    static Waardetype van(Basis basis) {
        return new Waardetype(
                basis.name(),
                false,
                null,
                basis,
                List.of(),
                null,
                0,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE);
    }

    /** All tables that a text is to match: the enumeration first, when there is one. */
    Patroon[] tabellen() {
        List<Patroon> tabellen = new ArrayList<>();
        if (codes != null) {
            tabellen.add(codes.tabel());
        }
        vormen.forEach(v -> tabellen.add(v.tabel()));
        return tabellen.toArray(Patroon[]::new);
    }

    boolean isOfBeperkt(Waardetype ander) {
        return this == ander || ouder != null && ouder.isOfBeperkt(ander);
    }

    String korteNaam() {
        return naam.substring(naam.indexOf('}') + 1);
    }
}
