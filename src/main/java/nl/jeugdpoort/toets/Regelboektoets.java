package nl.jeugdpoort.toets;

import java.util.List;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.toets.regels.Ketenbericht;
import nl.jeugdpoort.toets.regels.Ketenboek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import org.springframework.stereotype.Component;

/** The {@link Ketentoets} by the rule book. */
@Component
class Regelboektoets implements Ketentoets {

    private final Ketenboek boek;

    Regelboektoets(List<Ketenregel> regels) {
        boek = new Ketenboek(regels);
    }

    @Override
    public List<Bevinding> toets(Bericht bericht, Supplier<byte[]> inhoud) {
        return boek.toets(new Ketenbericht(bericht.kop(), bericht, inhoud), regel -> true);
    }
}
