package nl.jeugdpoort.bepaling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what points to a person whoever it is: a BSN, an e-mail address, a telephone number, a postcode. */
final class Nummersporen {

    private static final String GEEN_CIJFER_ERVOOR = "(?<![0-9A-Za-z])";
    private static final String GEEN_CIJFER_ERNA = "(?![0-9A-Za-z])";

    /** Nine digits: together, in groups of two or more with one separator, or each apart. */
    private static final Pattern NEGEN = Pattern.compile(GEEN_CIJFER_ERVOOR
            + "(?:[0-9]{9}|[0-9]{2,4}(?:([ .\u00a0-])[0-9]{2,4})(?:\\1[0-9]{2,4}){1,2}|[0-9](?:[ .\u00a0-][0-9]){8})"
            + "(?![0-9A-Za-z]|,[0-9])");

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}0-9._%+-]+ ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)*\\.[A-Za-z]{2,}",
            Pattern.CASE_INSENSITIVE);

    /** Ten digits that begin with one nul, or a country number; separators between them. A number of 0800 or 0900 points to nobody. */
    private static final Pattern TELEFOON = Pattern.compile("(?<![0-9A-Za-z+])"
            + "(?:(?:\\+|00)[1-9][0-9]{0,2}[ .-]?(?:\\(0\\)[ .-]?)?[0-9](?:[ .\u00a0/-]{0,2}[0-9]){7,9}"
            + "|\\(?0(?![89]00)[1-9](?:[ .\u00a0()/-]{0,3}[0-9]){8})"
            + GEEN_CIJFER_ERNA);

    private static final Pattern POSTCODE =
            Pattern.compile(GEEN_CIJFER_ERVOOR + "([1-9][0-9]{3})([ \u00a0]?)([A-Za-z]{2})(?![0-9\\p{L}])");

    /** Letters that no postcode has. */
    private static final Set<String> GEEN_LETTERS = Set.of("SA", "SD", "SS");

    /** Words and units of two letters that often follow a number. */
    private static final Set<String> WOORDEN = Set.of(
            "al", "an", "as", "at", "bh", "bv", "ca", "cc", "cl", "cm", "de", "dl", "dm", "en", "er", "et", "eu", "ff",
            "gb", "ha", "he", "hz", "ik", "in", "is", "ja", "je", "kb", "kg", "km", "kw", "la", "ma", "mb", "me", "mg",
            "mi", "ml", "mm", "na", "nr", "nu", "of", "om", "op", "pk", "pp", "re", "st", "tb", "te", "tm", "to", "tv",
            "uw", "ux", "va", "we", "wo", "xl", "ze", "zo", "zn");

    private Nummersporen() {}

    static Stream<Spoor> in(String tekst) {
        return Stream.of(
                        zoek(NEGEN, tekst, "een BSN", Nummersporen::isBsn),
                        zoek(EMAIL, tekst, "een e-mailadres", gevonden -> true),
                        zoek(TELEFOON, tekst, "een telefoonnummer", gevonden -> true),
                        zoek(POSTCODE, tekst, "een postcode", Nummersporen::isPostcode))
                .flatMap(List::stream);
    }

    private static List<Spoor> zoek(Pattern patroon, String tekst, String wat, Predicate<MatchResult> echt) {
        return patroon.matcher(tekst)
                .results()
                .filter(echt)
                .map(gevonden -> new Spoor(wat, gevonden.start(), gevonden.end()))
                .toList();
    }

    private static boolean isBsn(MatchResult gevonden) {
        String cijfers = gevonden.group().replaceAll("[^0-9]", "");
        return cijfers.length() == 9 && Elfproef.Toets.klopt(cijfers);
    }

    /** Small letters after a space are a word or a unit more often than a postcode. */
    private static boolean isPostcode(MatchResult gevonden) {
        String letters = gevonden.group(3);
        String klein = letters.toLowerCase(Locale.ROOT);
        boolean hoofdletters = letters.equals(letters.toUpperCase(Locale.ROOT));
        return !GEEN_LETTERS.contains(letters.toUpperCase(Locale.ROOT)) && (hoofdletters || !WOORDEN.contains(klein));
    }
}
