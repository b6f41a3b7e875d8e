package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.Ketentoets;
import nl.jeugdpoort.toets.Ketenuitkomst;

/** Stands where the chain rules stand: takes any body, and finds nothing. */
class Leegketen implements Ketentoets {

    @Override
    public Registerbericht lees(long volgnummer, boolean uniek, Berichtkop kop, byte[] inhoud) {
        return new Registerbericht(volgnummer, uniek, kop, List.of());
    }

    @Override
    public Ketenuitkomst toets(Stand stand, Supplier<byte[]> inhoud) {
        return new Ketenuitkomst(List.of(), Map.of());
    }
}
