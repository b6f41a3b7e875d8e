package nl.jeugdpoort.aanmelding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jeugdpoort.aanmelding.route.Route;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.Instellingenlezer;
import nl.jeugdpoort.instelling.Mapwacht;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import nl.jeugdpoort.termijn.Termijnen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The routes of {@code config/aanmeldroutes/} as they count now; what is wrong at the start stops the gateway. */
@Component("aanmeldroutes")
class Aanmeldroutes {

    private static final Logger LOG = LoggerFactory.getLogger(Aanmeldroutes.class);
    private static final String MAP = "aanmeldroutes";

    private final Path map;
    private final Regios regios;
    private final Termijnen termijnen;
    private final Mapwacht wacht;
    private volatile Map<String, Route> routes;

    Aanmeldroutes(Configuratiemap map, Regios regios, Termijnen termijnen) {
        this.map = map.pad();
        this.regios = regios;
        this.termijnen = termijnen;
        wacht = new Mapwacht(List.of(this.map.resolve(MAP)));
        routes = lees();
    }

    /** The route that a region chose, as it counts there; empty when it chose none. */
    Optional<Route> van(Regio regio) {
        return Optional.ofNullable(regio.aanmeldroute()).map(routes::get).map(route -> route.in(regio.cbsJeugdregio()));
    }

    /** The route with this code as it counts now in a region; empty when it is no longer there. */
    Optional<Route> met(String code, String regio) {
        return Optional.ofNullable(routes.get(code)).map(route -> route.in(regio));
    }

    /** All routes, by code. */
    List<Route> alle() {
        return routes.values().stream()
                .sorted(Comparator.comparing(Route::route))
                .toList();
    }

    /** Takes over changed files for cases that begin from now on; a wrong change is logged and what counted goes on. */
    public void herlaad() {
        if (!wacht.gewijzigd()) {
            return;
        }
        try {
            routes = lees();
        } catch (OngeldigeInstellingen e) {
            LOG.error("Gewijzigde aanmeldroutes afgewezen; de vorige blijven gelden:\n{}", e.getMessage());
        }
    }

    private Map<String, Route> lees() {
        var lezer = new Instellingenlezer(map, System::getenv);
        // A configuration from before there were routes has no such folder, and regions that chose none.
        List<Ingelezen<Route>> gelezen =
                Files.isDirectory(map.resolve(MAP)) ? lezer.leesAlle(MAP, Route.class) : List.of();
        gelezen.stream()
                .flatMap(bestand -> Routetoets.toets(bestand, this::regioBekend, termijnen::kent).stream())
                .forEach(lezer::voegToe);
        regios.alle().stream()
                .map(Regio::aanmeldroute)
                .filter(route -> route != null && gelezen.stream().noneMatch(g -> heet(g, route)))
                .distinct()
                .forEach(route -> lezer.voegToe(new Instelfout(
                        MAP, 1, "", "route " + route + " van regios.yaml ontbreekt of is niet goed in deze map")));
        lezer.controleer();
        return gelezen.stream().map(Ingelezen::waarde).collect(Collectors.toUnmodifiableMap(Route::route, r -> r));
    }

    private static boolean heet(Ingelezen<Route> gelezen, String route) {
        return gelezen.waarde().route().equals(route);
    }

    private boolean regioBekend(String regio) {
        return regios.vind(regio).isPresent();
    }
}
