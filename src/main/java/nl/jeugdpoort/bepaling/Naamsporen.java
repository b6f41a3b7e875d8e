package nl.jeugdpoort.bepaling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the names of part 2 in a text, in any spelling case, with diacritics or without, also as in {@code Sophies} and {@code Tim's}. A name that
 * is an ordinary word too ({@code Jong}, {@code Roos}) counts only where it is written as a name: with a capital that does not begin a sentence,
 * or after another name or a form of address.
 */
final class Naamsporen {

    private static final int KORTST = 2;
    private static final Pattern WOORD = Pattern.compile("\\p{L}+(?:['’]s(?!\\p{L}))?");
    private static final Pattern BEGIN_VAN_ZIN = Pattern.compile("(?:^|[.!?:;\\n\"'(•-])\\s*$");

    private final Set<String> namen;

    private Naamsporen(Set<String> namen) {
        this.namen = namen;
    }

    /** @param personen null when part 2 is not there: then no name is known */
    static Naamsporen van(Personen personen) {
        Stream<String> alle =
                personen == null ? Stream.empty() : Stream.concat(betrokkenen(personen), professionals(personen));
        return new Naamsporen(alle.filter(Objects::nonNull)
                .map(naam -> Naamwoorden.vlak(Normalizer.normalize(naam, Normalizer.Form.NFC)))
                .flatMap(naam -> Arrays.stream(naam.split("[^\\p{L}]+")))
                .filter(woord -> woord.length() >= KORTST
                        && !Naamwoorden.VOORVOEGSELS.contains(woord)
                        && !Naamwoorden.AANSPREKINGEN.contains(woord))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> betrokkenen(Personen personen) {
        Stream<Naam> jeugdige = Stream.ofNullable(personen.jeugdige()).map(Jeugdige::naam);
        Stream<Naam> anderen = Stream.of(personen.gezagsdragers(), personen.netwerk())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Betrokkene::naam);
        return Stream.concat(jeugdige, anderen)
                .filter(Objects::nonNull)
                .flatMap(naam -> Stream.of(naam.voornamen(), naam.roepnaam(), naam.achternaam()));
    }

    private static Stream<String> professionals(Personen personen) {
        return Stream.concat(Stream.of(personen.verwijzer()), personen.professionals().stream())
                .filter(Objects::nonNull)
                .map(Professional::naam);
    }

    /** @param tekst in composed form (NFC) */
    Stream<Spoor> in(String tekst) {
        List<MatchResult> woorden =
                WOORD.matcher(Naamwoorden.vlak(tekst)).results().toList();
        Stream.Builder<Spoor> sporen = Stream.builder();
        for (int i = 0; i < woorden.size(); i++) {
            MatchResult woord = woorden.get(i);
            String naam = naam(woord.group());
            if (naam != null && (!Naamwoorden.GEWOON.contains(naam) || alsNaam(tekst, woorden, i))) {
                sporen.add(new Spoor("een naam uit deel 2", woord.start(), woord.end()));
            }
        }
        return sporen.build();
    }

    /** The name that a word is, perhaps with an s of possession; null when it is none. */
    private String naam(String woord) {
        String kaal = woord.replaceFirst("['’]s$", "");
        if (namen.contains(kaal)) {
            return kaal;
        }
        String zonderS = kaal.length() > KORTST && kaal.endsWith("s") ? kaal.substring(0, kaal.length() - 1) : "";
        return namen.contains(zonderS) ? zonderS : null;
    }

    /** Whether an ordinary word is written as a name here. */
    private boolean alsNaam(String tekst, List<MatchResult> woorden, int plek) {
        int begin = woorden.get(plek).start();
        boolean hoofdletter = Character.isUpperCase(tekst.charAt(begin));
        return hoofdletter && !BEGIN_VAN_ZIN.matcher(tekst.substring(0, begin)).find() || naNaam(woorden, plek);
    }

    private boolean naNaam(List<MatchResult> woorden, int plek) {
        int vorige = plek - 1;
        while (vorige >= 0
                && Naamwoorden.VOORVOEGSELS.contains(woorden.get(vorige).group())) {
            vorige--;
        }
        if (vorige < 0) {
            return false;
        }
        String woord = woorden.get(vorige).group();
        return Naamwoorden.AANSPREKINGEN.contains(woord)
                || namen.contains(woord) && !Naamwoorden.GEWOON.contains(woord);
    }
}
