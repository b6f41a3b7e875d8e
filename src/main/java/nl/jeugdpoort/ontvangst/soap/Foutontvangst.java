package nl.jeugdpoort.ontvangst.soap;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a Fo01 of a partner: the refusal goes on record with the message, and on to who sent that. */
@Component
class Foutontvangst {

    private final Kruisverwijzing kruisverwijzing;
    private final BerichtStore berichten;
    private final Deelnemers deelnemers;
    private final Signalen signalen;
    private final Afwijzer afwijzer;

    Foutontvangst(
            Kruisverwijzing kruisverwijzing,
            BerichtStore berichten,
            Deelnemers deelnemers,
            Signalen signalen,
            Afwijzer afwijzer) {
        this.kruisverwijzing = kruisverwijzing;
        this.berichten = berichten;
        this.deelnemers = deelnemers;
        this.signalen = signalen;
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
                .filter(bericht -> !alBekend(bericht, fo01))
                .forEach(bericht -> verwerk(aanroeper, bericht, fo01));
        return Besluit.OVERGENOMEN;
    }

    private void verwerk(Aanroeper aanroeper, Bericht bericht, Envelop.Afwijzing fo01) {
        Foutmelding fout = fo01.fout();
        berichten.legVast(new Overgang(bericht.id(), null, "fo01-ontvangen", aanroeper.code(), reden(fo01)));
        signalen.meld(
                "fo01-ontvangen",
                bericht.kop().afzender(),
                bericht.id(),
                "De ontvanger heeft dit bericht geweigerd (%s). Herstel het en stuur een nieuw bericht."
                        .formatted(fout.code()));
        boolean terugTeSturen = !bericht.kop().berichtsoort().equals("Fo01")
                && deelnemers.vind(bericht.kop().afzender()).isPresent();
        if (terugTeSturen) {
            afwijzer.verstuur(
                    bericht.kop().afzender(),
                    bericht.referentienummer().toString(),
                    fout,
                    fo01.details(),
                    bericht.id());
        }
    }

    private boolean alBekend(Bericht bericht, Envelop.Afwijzing fo01) {
        return berichten.gebeurtenissen(bericht.id()).stream()
                .anyMatch(gebeurtenis -> gebeurtenis.soort().equals("fo01-ontvangen")
                        && reden(fo01).equals(gebeurtenis.reden()));
    }

    /** Only who received a message, or may speak for it, can refuse it. */
    private boolean magAfwijzen(Aanroeper aanroeper, Bericht bericht) {
        return deelnemers.magIndienen(
                aanroeper.code(), bericht.kop().ontvanger(), bericht.kop().berichtsoort());
    }

    private static String reden(Envelop.Afwijzing fo01) {
        return fo01.fout().code() + ": " + fo01.fout().omschrijving();
    }
}
