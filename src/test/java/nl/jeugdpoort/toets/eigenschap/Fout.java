package nl.jeugdpoort.toets.eigenschap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A mistake against one rule in one kind of message.
 *
 * @param ingreep makes the mistake
 * @param waarom why other rules find it as well, whatever the message; null when only this rule does
 */
record Fout(String code, String soort, Ingreep ingreep, String waarom) {

    /** What makes a mistake in a valid message. */
    @FunctionalInterface
    interface Ingreep {

        /**
         * Makes the mistake somewhere in the message.
         *
         * @return the findings that it then has, as paths, each with its code before it when that is another than the rule at hand;
         *     empty when the message has no place for the mistake, and is as it was
         */
        List<String> maak(Deel bericht, Toeval t);
    }

    static List<Fout> alle() {
        return Stream.of(
                        FoutenInWaarden.alle(),
                        FoutenInProducten.alle(),
                        FoutenInDeclaraties.alle(),
                        FoutenInSleutels.alle())
                .flatMap(List::stream)
                .toList();
    }

    /** The same mistake in several kinds of message, their names with spaces between them. */
    static List<Fout> in(String code, String soorten, Ingreep ingreep) {
        return in(code, soorten, ingreep, null);
    }

    static List<Fout> in(String code, String soorten, Ingreep ingreep, String waarom) {
        return Arrays.stream(soorten.split(" "))
                .map(soort -> new Fout(code, soort, ingreep, waarom))
                .toList();
    }

    /** At one of the elements with one of these names that is fit for it; {@code doe} gives the path of the finding. */
    static Ingreep bij(String namen, Predicate<Deel> geschikt, Function<Deel, String> doe) {
        return bijMet(namen, geschikt, doe.andThen(List::of));
    }

    /** The same with more than one finding. */
    static Ingreep bijMet(String namen, Predicate<Deel> geschikt, Function<Deel, List<String>> doe) {
        return (bericht, t) -> {
            List<Deel> plekken = new ArrayList<>();
            for (String naam : namen.split(" ")) {
                bericht.alle(naam).stream().filter(geschikt).forEach(plekken::add);
            }
            return plekken.isEmpty() ? List.of() : doe.apply(t.uit(plekken));
        };
    }

    /** The findings, each with its code. */
    List<String> maak(Deel bericht, Toeval t) {
        return ingreep.maak(bericht, t).stream()
                .map(v -> v.startsWith("/") ? code + " " + v : v)
                .toList();
    }

    @Override
    public String toString() {
        return code + " in " + soort;
    }
}
