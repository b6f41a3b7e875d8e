package nl.jeugdpoort.aflevering;

import nl.jeugdpoort.aflevering.Berichtvorm.Vorm;
import nl.jeugdpoort.bericht.Bericht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the body of a message is: XML, unless a {@link Berichtvorm} says otherwise. */
@Component
public class Berichtvormen {

    private final ObjectProvider<Berichtvorm> vormen;

    Berichtvormen(ObjectProvider<Berichtvorm> vormen) {
        this.vormen = vormen;
    }

    public Vorm van(Bericht bericht, byte[] inhoud) {
        return vormen.orderedStream()
                .filter(vorm -> vorm.berichtsoort().equals(bericht.kop().berichtsoort()))
                .findFirst()
                .map(vorm -> vorm.van(inhoud))
                .orElse(Vorm.XML);
    }
}
