package nl.jeugdpoort.toets;

import java.util.List;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenboek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import org.springframework.stereotype.Component;

/** The {@link Ketentoets} by the rule book. */
@Component
class Regelboektoets implements Ketentoets {

    private final Ketenboek boek;
    private final Kluis kluis;

    Regelboektoets(List<Ketenregel<?>> regels, Kluis kluis) {
        boek = new Ketenboek(regels);
        this.kluis = kluis;
    }

    @Override
    public Registerbericht lees(long volgnummer, boolean uniek, Berichtkop kop, byte[] inhoud) {
        return new Registerbericht(
                volgnummer, uniek, kop, boek.lees(kop.berichtsoort(), inhoud, kluis::persoonKenmerk));
    }

    @Override
    public Ketenuitkomst toets(Stand stand, Supplier<byte[]> inhoud) {
        return boek.toets(stand, inhoud, regel -> true);
    }
}
