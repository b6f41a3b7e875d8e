package nl.jeugdpoort.console.overzicht;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.springframework.stereotype.Component;

/** The routes that this node really has, with their files and figures. */
@Component
class CamelRoutes {

    private static final String EINDE = ".camel.yaml";

    private final CamelContext camel;
    private final MeterRegistry meters;

    CamelRoutes(CamelContext camel, MeterRegistry meters) {
        this.camel = camel;
        this.meters = meters;
    }

    /** In the order of their files. */
    List<Route> alle() {
        return camel.getRoutes().stream()
                .map(this::route)
                .sorted(Comparator.comparing(Route::bestand).thenComparing(Route::id))
                .toList();
    }

    private Route route(org.apache.camel.Route route) {
        String id = route.getRouteId();
        return new Route(
                id,
                bestand(route),
                Objects.requireNonNullElse(route.getDescription(), id),
                camel.getRouteController().getRouteStatus(id) == ServiceStatus.Started,
                teller("camel.exchanges.total", id),
                teller("camel.exchanges.failed", id));
    }

    private static String bestand(org.apache.camel.Route route) {
        String adres = route.getSourceResource() == null
                ? ""
                : route.getSourceResource().getLocation();
        String naam = adres.substring(adres.lastIndexOf('/') + 1);
        return naam.endsWith(EINDE) ? naam.substring(0, naam.length() - EINDE.length()) : naam;
    }

    private long teller(String meter, String route) {
        return meters.find(meter).tag("routeId", route).counters().stream()
                .mapToLong(teller -> Math.round(teller.count()))
                .sum();
    }
}
