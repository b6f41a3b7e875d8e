package nl.jeugdpoort.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.levering.Bestemming;
import nl.jeugdpoort.aanmelding.levering.Bestemmingen;
import nl.jeugdpoort.aanmelding.levering.Leverrol;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/** To whom documents of a case are to go as it stands now. */
@Component
class Documentwegen {

    private final Bestemmingen bestemmingen;
    private final Deelnemers deelnemers;

    Documentwegen(Bestemmingen bestemmingen, Deelnemers deelnemers) {
        this.bestemmingen = bestemmingen;
        this.deelnemers = deelnemers;
    }

    /** The lokaal team, the aanbieder that is addressed, and the network and the RET while they are at work. */
    List<Bestemming> van(Aanmelding aanmelding) {
        Aanmelding.Kop kop = aanmelding.kop();
        List<Bestemming> alle = new ArrayList<>();
        bestemmingen.van(Leverrol.LOKAAL_TEAM, kop.regio(), kop.gemeente()).ifPresent(alle::add);
        Optional.ofNullable(aanmelding.zaak().aanbieder())
                .flatMap(bestemmingen::aanbieder)
                .ifPresent(alle::add);
        Stream.of(Leverrol.NETWERK, Leverrol.RET)
                .filter(rol -> aanmelding.zaak().aanZet().stream().anyMatch(stap -> begint(stap, rol)))
                .forEach(rol ->
                        bestemmingen.van(rol, kop.regio(), kop.gemeente()).ifPresent(alle::add));
        return alle;
    }

    private static boolean begint(Stap stap, Leverrol rol) {
        return stap.opnieuw().contains(rol.begin()) || stap.begint().contains(rol.begin());
    }

    /** To whom the GI sent the document itself, when that is a party of the case. */
    Optional<Bestemming> geadresseerde(Aanmelding aanmelding, Documentrij document) {
        Leverrol rol =
                document.ontvanger().equals(aanmelding.kop().gemeente()) ? Leverrol.LOKAAL_TEAM : Leverrol.AANBIEDER;
        return deelnemers
                .vind(document.ontvanger())
                .filter(naar -> aanmelding.partijen().contains(naar.code()))
                .map(naar -> new Bestemming(rol, naar, true));
    }

    /** Whether the route lets a document go that way: of part 1 only the form, otherwise what a step can wait for. */
    static boolean open(Documentgang gang) {
        return gang.alleenDeel1()
                ? !gang.isBepaling()
                : gang.aanmelding().zaak().route().kent(gang.zegt());
    }
}
