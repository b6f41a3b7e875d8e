package nl.jeugdpoort.aanmelding.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * An aanmeldroute as {@code config/aanmeldroutes/} describes it, and a file there.
 *
 * @param route code, {@code 301} or {@code 315}
 * @param naam Dutch name, in the middle of a sentence
 * @param begin with what a case can begin
 * @param altijd what every running case allows
 * @param einde what ends a case
 * @param heropent what opens a case again that was ended as AFGEROND
 * @param meldt who may report what
 * @param mijlpalen what people see as the steps, and what the family may expect; no part of how a case moves
 * @param regios what is otherwise in a region
 */
public record Route(
        @NotBlank(message = "ontbreekt") String route,
        @NotBlank(message = "ontbreekt") String naam,

        @NotEmpty(message = "noemt niets waarmee een aanmelding begint")
        List<Gebeurtenissoort> begin,

        @NotEmpty(message = "noemt geen stap") List<@Valid Stap> stappen,
        List<Gebeurtenissoort> altijd,

        @NotEmpty(message = "noemt niets waarmee een aanmelding eindigt")
        List<@Valid Einde> einde,

        List<Gebeurtenissoort> heropent,
        @NotEmpty(message = "noemt niemand die iets meldt") List<@Valid Melder> meldt,
        List<@Valid Mijlpaal> mijlpalen,
        List<@Valid Afwijking> regios) {

    public Route {
        altijd = altijd == null ? List.of() : altijd;
        heropent = heropent == null ? List.of() : heropent;
        mijlpalen = mijlpalen == null ? List.of() : mijlpalen;
        regios = regios == null ? List.of() : regios;
    }

    /** What ends a case, and how it then stands. */
    public record Einde(
            @NotNull(message = "ontbreekt") Gebeurtenissoort bij,
            @NotNull(message = "ontbreekt") Zaakstatus status) {}

    /** Who may report a kind of event. */
    public record Melder(
            @NotNull(message = "ontbreekt") Gebeurtenissoort soort,
            @NotEmpty(message = "noemt niemand") List<Actor> door) {}

    /**
     * What is otherwise in a region.
     *
     * @param regio its CBS code
     */
    public record Afwijking(
            @NotBlank(message = "ontbreekt") String regio,
            List<@Valid Andersom> stappen,
            List<@Valid Verwoording> mijlpalen) {

        public Afwijking {
            stappen = stappen == null ? List.of() : stappen;
            mijlpalen = mijlpalen == null ? List.of() : mijlpalen;
        }
    }

    /** What a region tells the family about a milestone, in its own words. */
    public record Verwoording(
            @NotBlank(message = "ontbreekt") String mijlpaal,
            @NotBlank(message = "ontbreekt") String gezin) {}

    /** Other people or another term for a step; null for what stays. */
    public record Andersom(@NotBlank(message = "ontbreekt") String stap, List<Actor> wie, String termijn) {}

    /** The step with this code. Throws IllegalArgumentException when the route has none. */
    public Stap stap(String code) {
        return stappen.stream()
                .filter(stap -> stap.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Route " + route + " has no step " + code));
    }

    /** How a case stands after an event that ends it; empty when it goes on. */
    public Optional<Zaakstatus> einde(Gebeurtenissoort soort) {
        return einde.stream().filter(e -> e.bij() == soort).map(Einde::status).findFirst();
    }

    /** Who may report an event; empty when only messages and the gateway tell of it. */
    public List<Actor> melders(Gebeurtenissoort soort) {
        return meldt.stream()
                .filter(melder -> melder.soort() == soort)
                .flatMap(melder -> melder.door().stream())
                .toList();
    }

    /** Whether a step waits for an event or allows it. */
    public boolean kent(Gebeurtenissoort soort) {
        return stappen.stream()
                .anyMatch(stap -> stap.klaar().contains(soort)
                        || stap.alle().contains(soort)
                        || stap.mag().contains(soort));
    }

    /** The route as it counts in a region. */
    public Route in(String regio) {
        List<Afwijking> hier =
                regios.stream().filter(a -> a.regio().equals(regio)).toList();
        List<Andersom> anders = hier.stream().flatMap(a -> a.stappen().stream()).toList();
        List<Verwoording> woorden =
                hier.stream().flatMap(a -> a.mijlpalen().stream()).toList();
        return new Route(
                route,
                naam,
                begin,
                stappen.stream().map(stap -> in(stap, anders)).toList(),
                altijd,
                einde,
                heropent,
                meldt,
                mijlpalen.stream().map(mijlpaal -> mijlpaal.in(woorden)).toList(),
                List.of());
    }

    /** The route as a case keeps it: its words are not kept, so that better words count at once. */
    public Route zonderWoorden() {
        return new Route(route, naam, begin, stappen, altijd, einde, heropent, meldt, List.of(), regios);
    }

    private static Stap in(Stap stap, List<Andersom> anders) {
        return anders.stream()
                .filter(a -> a.stap().equals(stap.code()))
                .reduce(stap, (s, a) -> s.met(a.wie(), a.termijn()), (een, twee) -> twee);
    }
}
