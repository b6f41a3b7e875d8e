package nl.jeugdpoort.inzage;

import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toets.Leesblad;
import nl.jeugdpoort.toets.Leesbladen;
import nl.jeugdpoort.tussentaal.Tussentaal;
import nl.jeugdpoort.tussentaal.Tussentalen;
import nl.jeugdpoort.tussentaal.Zorgvorm;
import org.springframework.stereotype.Component;

/** Makes a message that was opened readable, with the names of parties, and of products and zorgvormen as the gemeente buys them. */
@Component
public class Berichtlezing {

    private static final int GEMEENTECODE = 4;

    private final Leesbladen bladen;
    private final Deelnemers deelnemers;
    private final Tussentalen talen;

    Berichtlezing(Leesbladen bladen, Deelnemers deelnemers, Tussentalen talen) {
        this.bladen = bladen;
        this.deelnemers = deelnemers;
        this.talen = talen;
    }

    /** The parts from a place on, empty when it is no XML. */
    public Optional<Leesblad> lees(Geopend geopend, int vanaf) {
        Berichtkop kop = geopend.bericht().kop();
        return bladen.lees(
                geopend.inhoud(), kop.standaard(), (soort, waarde) -> noem(soort, waarde, kop), Math.max(0, vanaf));
    }

    private Optional<String> noem(String soort, String waarde, Berichtkop kop) {
        return switch (soort) {
            case "partij" -> deelnemers.vind(waarde).map(Deelnemer::naam);
            case "zorgvorm" -> taal(kop).flatMap(taal -> taal.zoek(waarde)).map(Zorgvorm::naam);
            default -> taal(kop).flatMap(taal -> product(taal, waarde));
        };
    }

    private Optional<Tussentaal> taal(Berichtkop kop) {
        String gemeente = kop.ontvanger().length() == GEMEENTECODE ? kop.ontvanger() : kop.afzender();
        return talen.vanGemeente(gemeente);
    }

    private static Optional<String> product(Tussentaal taal, String code) {
        return taal.zorgvormen().values().stream()
                .filter(zorgvorm -> code.equals(zorgvorm.productcode()))
                .map(zorgvorm -> zorgvorm.naam() + ", tussentaal " + zorgvorm.code())
                .sorted()
                .findFirst();
    }
}
