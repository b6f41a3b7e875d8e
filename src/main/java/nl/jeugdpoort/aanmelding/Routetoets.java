package nl.jeugdpoort.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Mijlpaal;
import nl.jeugdpoort.aanmelding.route.Route;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;

/** What is wrong between the parts of a route: a step that cannot begin or end, a name that points at nothing. */
final class Routetoets {

    private final Ingelezen<Route> gelezen;
    private final Route route;
    private final Predicate<String> regioBekend;
    private final Predicate<String> termijnBekend;
    private final List<Instelfout> fouten = new ArrayList<>();

    private Routetoets(Ingelezen<Route> gelezen, Predicate<String> regioBekend, Predicate<String> termijnBekend) {
        this.gelezen = gelezen;
        this.route = gelezen.waarde();
        this.regioBekend = regioBekend;
        this.termijnBekend = termijnBekend;
    }

    static List<Instelfout> toets(
            Ingelezen<Route> gelezen, Predicate<String> regioBekend, Predicate<String> termijnBekend) {
        var toets = new Routetoets(gelezen, regioBekend, termijnBekend);
        toets.naam();
        toets.stappen();
        toets.begin();
        toets.einde();
        toets.mijlpalen();
        toets.regios();
        return toets.fouten;
    }

    private void naam() {
        if (!gelezen.bestand().endsWith("/" + route.route() + ".yaml")) {
            fout("route", "moet de naam van het bestand zijn, zonder .yaml");
        }
    }

    private void stappen() {
        List<String> codes = route.stappen().stream().map(Stap::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            Stap stap = route.stappen().get(i);
            String plek = "stappen[" + i + "].";
            if (codes.indexOf(stap.code()) < i) {
                fout(plek + "code", stap.code() + " komt twee keer voor");
            }
            stap(stap, plek, codes);
            if (stap.termijn() != null && !termijnBekend.test(stap.termijn())) {
                fout(plek + "termijn", stap.termijn() + " staat niet in termijnen.yaml");
            }
        }
    }

    private void stap(Stap stap, String plek, List<String> codes) {
        wijzen(stap.na(), codes, plek + "na");
        wijzen(stap.naVerlopen(), codes, plek + "na-verlopen");
        wijzen(stap.nietTijdens(), codes, plek + "niet-tijdens");
        if (Stream.of(stap.begint(), stap.opnieuw(), stap.na(), stap.naVerlopen())
                .allMatch(List::isEmpty)) {
            fout(plek + "begint", "ontbreekt: deze stap kan niet beginnen");
        }
        if (stap.klaar().isEmpty() && stap.alle().isEmpty()) {
            fout(plek + "klaar", "ontbreekt: deze stap kan niet klaar zijn");
        }
        if (stap.alle().size() == 1) {
            fout(plek + "alle", "noemt er één; zet die bij klaar");
        }
        stap.naVerlopen().stream()
                .filter(codes::contains)
                .filter(code -> route.stap(code).termijn() == null)
                .forEach(code -> fout(plek + "na-verlopen", "stap " + code + " heeft geen termijn"));
        Stream.concat(stap.klaar().stream(), stap.vervalt().stream())
                .filter(soort -> stap.begint().contains(soort) || stap.opnieuw().contains(soort))
                .forEach(soort -> fout(plek + "klaar", soort.woord() + " laat de stap ook beginnen"));
    }

    private void wijzen(List<String> naar, List<String> codes, String plek) {
        naar.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> fout(plek, code + " is geen stap van deze route"));
    }

    private void begin() {
        for (int i = 0; i < route.begin().size(); i++) {
            Gebeurtenissoort soort = route.begin().get(i);
            boolean begintIets = route.stappen().stream()
                    .anyMatch(s -> s.begint().contains(soort) || s.opnieuw().contains(soort));
            if (!begintIets) {
                fout("begin[" + i + "]", soort.woord() + " laat geen stap beginnen");
            }
        }
    }

    /** What ends a case must be able to happen, and what can happen must not be said to come from nowhere. */
    private void einde() {
        Set<Gebeurtenissoort> kan = Stream.of(
                        route.stappen().stream().flatMap(Routetoets::kent),
                        route.altijd().stream(),
                        route.begin().stream())
                .flatMap(soorten -> soorten)
                .collect(Collectors.toSet());
        for (int i = 0; i < route.einde().size(); i++) {
            if (!kan.contains(route.einde().get(i).bij())) {
                fout("einde[" + i + "].bij", "geen stap laat dit toe");
            }
        }
        for (int i = 0; i < route.meldt().size(); i++) {
            if (!kan.contains(route.meldt().get(i).soort())) {
                fout("meldt[" + i + "].soort", "geen stap laat dit toe");
            }
        }
    }

    private static Stream<Gebeurtenissoort> kent(Stap stap) {
        return Stream.of(stap.klaar(), stap.alle(), stap.mag(), stap.vervalt()).flatMap(List::stream);
    }

    private void mijlpalen() {
        List<String> stappen = route.stappen().stream().map(Stap::code).toList();
        List<String> codes = route.mijlpalen().stream().map(Mijlpaal::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.indexOf(codes.get(i)) < i) {
                fout("mijlpalen[" + i + "].code", codes.get(i) + " komt twee keer voor");
            }
            wijzen(route.mijlpalen().get(i).stappen(), stappen, "mijlpalen[" + i + "].stappen");
        }
    }

    private void woorden(Route.Afwijking afwijking, String plek) {
        List<String> codes = route.mijlpalen().stream().map(Mijlpaal::code).toList();
        if (afwijking.stappen().isEmpty() && afwijking.mijlpalen().isEmpty()) {
            fout(plek + "stappen", "noemt geen stap en geen mijlpaal");
        }
        afwijking.mijlpalen().stream()
                .filter(woord -> !codes.contains(woord.mijlpaal()))
                .forEach(woord -> fout(plek + "mijlpalen", woord.mijlpaal() + " is geen mijlpaal van deze route"));
    }

    private void regios() {
        List<String> codes = route.stappen().stream().map(Stap::code).toList();
        for (int i = 0; i < route.regios().size(); i++) {
            var afwijking = route.regios().get(i);
            String plek = "regios[" + i + "].";
            if (!regioBekend.test(afwijking.regio())) {
                fout(plek + "regio", afwijking.regio() + " staat niet in regios.yaml");
            }
            woorden(afwijking, plek);
            for (int j = 0; j < afwijking.stappen().size(); j++) {
                var anders = afwijking.stappen().get(j);
                wijzen(List.of(anders.stap()), codes, plek + "stappen[" + j + "].stap");
                if (anders.termijn() != null && !termijnBekend.test(anders.termijn())) {
                    fout(plek + "stappen[" + j + "].termijn", anders.termijn() + " staat niet in termijnen.yaml");
                }
            }
        }
    }

    private void fout(String veld, String melding) {
        fouten.add(gelezen.fout(veld, melding));
    }
}
