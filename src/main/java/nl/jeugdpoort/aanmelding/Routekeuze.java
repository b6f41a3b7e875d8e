package nl.jeugdpoort.aanmelding;

import java.util.Optional;
import nl.jeugdpoort.aanmelding.route.Route;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regios;
import org.springframework.stereotype.Component;

/** Which route counts for a gemeente: the one that its region chose. */
@Component
class Routekeuze {

    private final Regios regios;
    private final Deelnemers deelnemers;
    private final Aanmeldroutes routes;

    Routekeuze(Regios regios, Deelnemers deelnemers, Aanmeldroutes routes) {
        this.regios = regios;
        this.deelnemers = deelnemers;
        this.routes = routes;
    }

    /** @param regio CBS code of the region */
    record Keuze(String regio, Route route) {}

    /** Empty when the gemeente is no participant, is in no region, or its region chose no route. */
    Optional<Keuze> voor(String gemeente) {
        return deelnemers
                .vind(gemeente)
                .flatMap(deelnemer -> regios.vanGemeente(deelnemer.code()))
                .flatMap(regio -> routes.van(regio).map(route -> new Keuze(regio.cbsJeugdregio(), route)));
    }
}
