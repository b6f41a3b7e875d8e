package nl.jeugdpoort.aanmelding.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A step as people count them: one or more steps of the route.
 *
 * @param code short name, unique in the route
 * @param naam Dutch name
 * @param stappen codes of the steps of the route that it stands for
 * @param klaarBij events that together say that it is done, although its steps may still run; empty when the steps say so
 * @param zoNodig whether it only comes when no help was found in time
 * @param gezin what the family may expect, one or more Dutch sentences in plain words
 */
public record Mijlpaal(
        @NotBlank(message = "ontbreekt") String code,
        @NotBlank(message = "ontbreekt") String naam,
        @NotEmpty(message = "noemt geen stap") List<String> stappen,
        List<Gebeurtenissoort> klaarBij,
        Boolean zoNodig,
        @NotBlank(message = "ontbreekt") String gezin) {

    public Mijlpaal {
        klaarBij = klaarBij == null ? List.of() : klaarBij;
        zoNodig = zoNodig != null && zoNodig;
    }

    /** The same in the words of a region, as far as it has its own. */
    Mijlpaal in(List<Route.Verwoording> woorden) {
        return woorden.stream()
                .filter(woord -> woord.mijlpaal().equals(code))
                .findFirst()
                .map(woord -> new Mijlpaal(code, naam, stappen, klaarBij, zoNodig, woord.gezin()))
                .orElse(this);
    }
}
