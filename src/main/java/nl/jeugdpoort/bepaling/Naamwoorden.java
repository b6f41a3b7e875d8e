package nl.jeugdpoort.bepaling;

import java.text.Normalizer;
import java.util.Set;

/** Words in and around names, all in small letters without diacritics. */
final class Naamwoorden {

    /** Between first name and surname; by themselves they point to nobody. */
    static final Set<String> VOORVOEGSELS = Set.of(
            "van", "de", "der", "den", "het", "ten", "ter", "te", "op", "in", "aan", "bij", "el", "al", "la", "le",
            "du", "di", "da", "dos", "von", "zu", "bin", "ben", "abu", "af");

    /** A name follows. */
    static final Set<String> AANSPREKINGEN = Set.of(
            "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "familie", "fam", "juf", "tante", "oom", "drs", "dr");

    /** Ordinary words that are names too. */
    static final Set<String> GEWOON = Set.of("""
            an bakker beer berg best blauw blij bloem boer boom bos bruin dag dijk do en goed graaf groen groot haan hand hart hoek
            hond hoop huis is jong jonge jongen juli juni kamp kind klein kok koning lang leeuw leider lente licht lief liefde maan
            meester mei mens moed mooi nu oud ouders prins rood roos rust schilder school slim snel ster sterk storm thuis tot tuin
            veer veld visser vlinder vogel vos vriend water weg wens wijs wild winter wit wolf zaal zee zomer zon zorg zwaan zwart
            """.split("\\s+"));

    private Naamwoorden() {}

    /** Small letters without diacritics, of the same length as the text, which is in composed form (NFC). */
    static String vlak(String tekst) {
        StringBuilder uit = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            char kaal = Normalizer.normalize(tekst.substring(i, i + 1), Normalizer.Form.NFD)
                    .charAt(0);
            uit.append(
                    switch (Character.toLowerCase(kaal)) {
                        case 'ø' -> 'o';
                        case 'ł' -> 'l';
                        case 'đ' -> 'd';
                        case 'ı' -> 'i';
                        default -> Character.toLowerCase(kaal);
                    });
        }
        return uit.toString();
    }
}
