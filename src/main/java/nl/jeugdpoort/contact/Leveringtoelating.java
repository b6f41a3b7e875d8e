package nl.jeugdpoort.contact;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.ontvangst.Toelating;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.ontvangst.Weigergrond;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;

/** Refuses a delivery at the door that cannot be read as a whole, or whose sender may not write; what is wrong in an entry, the report says. */
@Component
class Leveringtoelating implements Toelating {

    private static final int NIET_GEMACHTIGD = 403;

    private final Rechten rechten;

    Leveringtoelating(Rechten rechten) {
        this.rechten = rechten;
    }

    @Override
    public String berichtsoort() {
        return Leveringbericht.LEVERING;
    }

    @Override
    public Optional<Geweigerd> weigert(Berichtkop kop, byte[] inhoud) {
        try {
            Levering levering = Xmllevering.lees(inhoud);
            rechten.schrijver(Aanroeper.deelnemer(kop.afzender()), levering.regio(), levering.organisatie());
            return Optional.empty();
        } catch (Weigering e) {
            Weigergrond grond =
                    e.status() == NIET_GEMACHTIGD ? Weigergrond.NIET_GEMACHTIGD : Weigergrond.INHOUD_ONGELDIG;
            return Optional.of(new Geweigerd(grond, e.getMessage(), List.of()));
        }
    }
}
