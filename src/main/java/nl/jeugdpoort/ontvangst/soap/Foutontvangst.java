package nl.jeugdpoort.ontvangst.soap;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a Fo01 of a partner: the refusal goes on record with the message, and on to who sent that. */
@Component
class Foutontvangst {

    private final Kruisverwijzing kruisverwijzing;
    private final Deelnemers deelnemers;
    private final Foutspoor spoor;
    private final Afwijzer afwijzer;

    Foutontvangst(Kruisverwijzing kruisverwijzing, Deelnemers deelnemers, Foutspoor spoor, Afwijzer afwijzer) {
        this.kruisverwijzing = kruisverwijzing;
        this.deelnemers = deelnemers;
        this.spoor = spoor;
        this.afwijzer = afwijzer;
    }

    @Transactional
    public Besluit neem(Aanroeper aanroeper, Envelop.Afwijzing fo01) {
        List<Bericht> geweigerd = kruisverwijzing.vind(fo01.stuurgegevens().crossRefnummer()).stream()
                .filter(bericht -> magAfwijzen(aanroeper, bericht))
                .toList();
        if (geweigerd.isEmpty()) {
            return Kruisverwijzing.onbekend(fo01.stuurgegevens());
        }
        geweigerd.stream()
                .filter(bericht -> !spoor.isBekend(bericht, fo01))
                .forEach(bericht -> verwerk(aanroeper, bericht, fo01));
        return Besluit.OVERGENOMEN;
    }

    private void verwerk(Aanroeper aanroeper, Bericht bericht, Envelop.Afwijzing fo01) {
        spoor.legVast(bericht, fo01, aanroeper.code());
        boolean terugTeSturen = !bericht.kop().berichtsoort().equals("Fo01")
                && deelnemers.vind(bericht.kop().afzender()).isPresent();
        if (terugTeSturen) {
            afwijzer.verstuur(
                    bericht.kop().afzender(),
                    bericht.referentienummer().toString(),
                    fo01.fout(),
                    fo01.details(),
                    bericht.id());
        }
    }

    /** Only who received a message, or may speak for it, can refuse it. */
    private boolean magAfwijzen(Aanroeper aanroeper, Bericht bericht) {
        return deelnemers.magIndienen(
                aanroeper.code(), bericht.kop().ontvanger(), bericht.kop().berichtsoort());
    }
}
