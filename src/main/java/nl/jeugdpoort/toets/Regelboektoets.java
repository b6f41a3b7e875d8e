package nl.jeugdpoort.toets;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
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
        return new Registerbericht(volgnummer, uniek, kop, boek.lees(kop.berichtsoort(), inhoud, this::kenmerk));
    }

    /** Half of the keyed hash tells persons apart as well as all of it. */
    private UUID kenmerk(String bsn) {
        ByteBuffer kenmerk = ByteBuffer.wrap(kluis.bsnKenmerk(bsn));
        return new UUID(kenmerk.getLong(), kenmerk.getLong());
    }

    @Override
    public Ketenuitkomst toets(Stand stand, Supplier<byte[]> inhoud) {
        return boek.toets(stand, inhoud, regel -> true);
    }
}
