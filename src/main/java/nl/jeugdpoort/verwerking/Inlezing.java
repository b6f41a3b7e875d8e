package nl.jeugdpoort.verwerking;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.register.Blad;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registers;
import nl.jeugdpoort.toets.Ketentoets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages from before the gateway into the registers: they are not judged, not stored and go nowhere. */
@Component
class Inlezing {

    private static final String DECLARATIEANTWOORD = "JW325";

    private final Registers registers;
    private final Ketentoets ketentoets;
    private final Kluis kluis;
    private final Clock klok;

    Inlezing(Registers registers, Ketentoets ketentoets, Kluis kluis, Clock klok) {
        this.registers = registers;
        this.ketentoets = ketentoets;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** What became of an old message. */
    enum Gevolg {
        INGELEZEN,
        /** The same message was read before. */
        AL_BEKEND,
        /** A retour says nothing of its own, and a JW325 nothing without its JW323. */
        ZONDER_GEVOLG;

        /** The word in JSON. */
        String woord() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Takes one message that is valid against its schema. */
    @Transactional
    Gevolg leesIn(Berichtkop kop, byte[] inhoud) {
        boolean declaratieantwoord = kop.berichtsoort().equals(DECLARATIEANTWOORD);
        Optional<Long> declaratie = declaratieantwoord ? registers.beantwoordDoor(kop) : Optional.empty();
        if (kop.isAntwoord() && declaratie.isEmpty()) {
            return Gevolg.ZONDER_GEVOLG;
        }
        Optional<Long> nummer = registers.nummerVoorOud(kluis.kenmerk(inhoud), klok.instant());
        if (nummer.isEmpty()) {
            return Gevolg.AL_BEKEND;
        }
        Registerbericht bericht = ketentoets.lees(nummer.get(), true, kop, inhoud);
        declaratie.ifPresentOrElse(d -> registers.beantwoord(d, bericht), () -> neem(bericht));
        return Gevolg.INGELEZEN;
    }

    private void neem(Registerbericht bericht) {
        Blad blad = registers.open(List.of(bericht));
        blad.neem(bericht);
        registers.schrijf(blad);
    }
}
