package nl.jeugdpoort.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in plain letters, so that {@code Zoe} finds {@code Zoë}. */
final class Zoekwoorden {

    private Zoekwoorden() {}

    /** Small letters without accents; what is neither letter nor digit becomes a space. */
    static String plat(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** All by which someone may search for an entry; telephone and mail are not. */
    static String van(Contact contact) {
        var persoon = contact.persoon();
        return Stream.concat(
                        Stream.of(
                                persoon.naam(),
                                persoon.organisatienaam(),
                                persoon.team(),
                                persoon.functie().woord(),
                                contact.sleutel().kenmerk()),
                        contact.werk().wijken().stream())
                .filter(Objects::nonNull)
                .map(Zoekwoorden::plat)
                .collect(Collectors.joining(" "));
    }

    static List<String> plat(List<String> teksten) {
        return teksten.stream().map(Zoekwoorden::plat).toList();
    }

    /** A query of PostgreSQL for entries that have words which begin so, all of them; null for no query. */
    static String vraag(String tekst) {
        String plat = tekst == null ? "" : plat(tekst);
        return plat.isEmpty()
                ? null
                : Arrays.stream(plat.split(" ")).map(woord -> woord + ":*").collect(Collectors.joining(" & "));
    }
}
