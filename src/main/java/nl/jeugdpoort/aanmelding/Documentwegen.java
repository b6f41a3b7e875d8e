package nl.jeugdpoort.aanmelding;

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

    /** What is to go beside what the GI sent itself. */
    List<Documentgang> gangen(Aanmelding aanmelding, List<Documentrij> documenten, Aanleiding aanleiding) {
        List<Bestemming> alle = bestemmingen(aanmelding);
        return documenten.stream()
                .flatMap(
                        document -> alle.stream().map(naar -> new Documentgang(aanmelding, document, naar, aanleiding)))
                .filter(gang -> !gang.vanDeGi() && open(gang))
                .toList();
    }

    /** The lokaal team, the aanbieder that is addressed, and the network and the RET while they are at work. */
    private List<Bestemming> bestemmingen(Aanmelding aanmelding) {
        Aanmelding.Kop kop = aanmelding.kop();
        Stream<Leverrol> deel1 = Stream.of(Leverrol.NETWERK, Leverrol.RET)
                .filter(rol -> aanmelding.zaak().aanZet().stream().anyMatch(stap -> begint(stap, rol)));
        Optional<Bestemming> aanbieder =
                Optional.ofNullable(aanmelding.zaak().aanbieder()).flatMap(bestemmingen::aanbieder);
        return Stream.of(zoek(Stream.of(Leverrol.LOKAAL_TEAM), kop), aanbieder.stream(), zoek(deel1, kop))
                .flatMap(gevonden -> gevonden)
                .toList();
    }

    private Stream<Bestemming> zoek(Stream<Leverrol> rollen, Aanmelding.Kop kop) {
        return rollen.flatMap(rol -> bestemmingen.van(rol, kop.regio(), kop.gemeente()).stream());
    }

    private static boolean begint(Stap stap, Leverrol rol) {
        return stap.opnieuw().contains(rol.begin()) || stap.begint().contains(rol.begin());
    }

    /** Whether the route lets a document go that way: of part 1 only the form, otherwise what a step can wait for. */
    private static boolean open(Documentgang gang) {
        return gang.alleenDeel1()
                ? !gang.isBepaling()
                : gang.aanmelding().zaak().route().kent(gang.zegt());
    }

    /** What shows persons and the GI sent itself to a party of the case. */
    List<Documentgang> vanDeGi(Aanmelding aanmelding, List<Documentrij> documenten, Aanleiding aanleiding) {
        return documenten.stream()
                .flatMap(
                        document -> geadresseerde(aanmelding, document)
                                .map(zelf -> new Documentgang(aanmelding, document, zelf, aanleiding))
                                .stream())
                .filter(Documentgang::toontPersonen)
                .toList();
    }

    private Optional<Bestemming> geadresseerde(Aanmelding aanmelding, Documentrij document) {
        Leverrol rol =
                document.ontvanger().equals(aanmelding.kop().gemeente()) ? Leverrol.LOKAAL_TEAM : Leverrol.AANBIEDER;
        return deelnemers
                .vind(document.ontvanger())
                .filter(naar -> aanmelding.partijen().contains(naar.code()))
                .map(naar -> new Bestemming(rol, naar, true));
    }
}
