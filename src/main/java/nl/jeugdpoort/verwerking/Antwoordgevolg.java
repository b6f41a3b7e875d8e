package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registers;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Ketentoets;
import org.springframework.stereotype.Component;

/** What the rules say of an answer that came in, and what it does to the registers. Nothing answers an answer, so findings are signals. */
@Component
class Antwoordgevolg {

    private final BerichtStore berichten;
    private final Registers registers;
    private final Ketentoets ketentoets;
    private final Oordeel oordeel;
    private final Ketensignalen signalen;

    Antwoordgevolg(
            BerichtStore berichten,
            Registers registers,
            Ketentoets ketentoets,
            Oordeel oordeel,
            Ketensignalen signalen) {
        this.berichten = berichten;
        this.registers = registers;
        this.ketentoets = ketentoets;
        this.oordeel = oordeel;
        this.signalen = signalen;
    }

    void verwerk(Bericht antwoord, Optional<Bericht> heen, Werkstuk stuk) {
        List<Bevinding> gevonden = oordeel.bevindingen(antwoord, stuk).bevindingen();
        signalen.meldAfzender(antwoord, gevonden);
        heen.filter(h -> h.status() != BerichtStatus.AFGEKEURD).ifPresent(h -> werkBij(antwoord, h, stuk));
    }

    private void werkBij(Bericht antwoord, Bericht heen, Werkstuk stuk) {
        Registerbericht gelezen = stuk.gelezen(antwoord);
        if (gelezen != null) {
            registers.beantwoord(heen.volgnummer(), gelezen);
        } else if (!antwoord.kop().feiten().retourcodes().isEmpty()) {
            byte[] inhoud = berichten.inhoud(heen.id()).orElseThrow();
            registers.vervalt(ketentoets.lees(heen, inhoud));
        }
    }
}
