package nl.jeugdpoort.console.overzicht;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.jeugdpoort.console.Namen;
import org.springframework.stereotype.Component;

/** Reads how things stand now. */
@Component
class Overzichtstand {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Overzichtvraag vraag;
    private final CamelRoutes routes;
    private final Namen namen;
    private final Clock klok;
    private final Stroommeter berichten = new Stroommeter();
    private final Stroommeter pogingen = new Stroommeter();

    Overzichtstand(Overzichtvraag vraag, CamelRoutes routes, Namen namen, Clock klok) {
        this.vraag = vraag;
        this.routes = routes;
        this.namen = namen;
        this.klok = klok;
    }

    Overzicht nu() {
        Instant nu = klok.instant();
        Instant middernacht = LocalDate.ofInstant(nu, NEDERLAND)
                .plusDays(1)
                .atStartOfDay(NEDERLAND)
                .toInstant();
        Voorraad voorraad = vraag.voorraad(middernacht);
        long nanos = System.nanoTime();
        berichten.peil(nanos, voorraad.volgnummer());
        pogingen.peil(nanos, voorraad.poging());
        return new Overzichtmaker(nu, berichten, pogingen).maak(voorraad, vraag.stilstand(), routes.alle(), namen::wie);
    }

    List<Route> routes() {
        return routes.alle();
    }
}
