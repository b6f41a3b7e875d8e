package nl.jeugdpoort.console.instellingen;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.ServiceStatus;
import org.springframework.stereotype.Component;

/** The routes as they were loaded. */
@Component
class LoopRoutes {

    private final CamelContext camel;

    LoopRoutes(CamelContext camel) {
        this.camel = camel;
    }

    /** A route and the file that it was read from. */
    record Looproute(String bestand, String id, String omschrijving, boolean loopt) {}

    /** In the order of their files. */
    List<Looproute> alle() {
        return camel.getRoutes().stream()
                .map(route -> new Looproute(
                        bestand(route),
                        route.getRouteId(),
                        Objects.requireNonNullElse(route.getDescription(), route.getRouteId()),
                        camel.getRouteController().getRouteStatus(route.getRouteId()) == ServiceStatus.Started))
                .sorted(Comparator.comparing(Looproute::bestand).thenComparing(Looproute::id))
                .toList();
    }

    private static String bestand(org.apache.camel.Route route) {
        String adres = route.getSourceResource() == null
                ? ""
                : route.getSourceResource().getLocation();
        return adres.substring(adres.lastIndexOf('/') + 1);
    }
}
