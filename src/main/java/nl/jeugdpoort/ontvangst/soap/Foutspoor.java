package nl.jeugdpoort.ontvangst.soap;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** What a Fo01 leaves behind at the message that it refuses: its history, a signal, and no term that still waits for an answer. */
@Component
class Foutspoor {

    private static final String SOORT = "fo01-ontvangen";

    private final BerichtStore berichten;
    private final Signalen signalen;
    private final Termijnen termijnen;

    Foutspoor(BerichtStore berichten, Signalen signalen, Termijnen termijnen) {
        this.berichten = berichten;
        this.signalen = signalen;
        this.termijnen = termijnen;
    }

    boolean isBekend(Bericht geweigerd, Envelop.Afwijzing fo01) {
        return berichten.gebeurtenissen(geweigerd.id()).stream()
                .anyMatch(gebeurtenis ->
                        gebeurtenis.soort().equals(SOORT) && reden(fo01).equals(gebeurtenis.reden()));
    }

    /** @param door code of the participant that refuses */
    void legVast(Bericht geweigerd, Envelop.Afwijzing fo01, String door) {
        berichten.legVast(new Overgang(geweigerd.id(), null, SOORT, door, reden(fo01)));
        termijnen.geweigerd(geweigerd.id());
        signalen.meld(
                SOORT,
                geweigerd.kop().afzender(),
                geweigerd.id(),
                "De ontvanger heeft dit bericht geweigerd (%s). Herstel het en stuur een nieuw bericht."
                        .formatted(fo01.fout().code()));
    }

    private static String reden(Envelop.Afwijzing fo01) {
        return fo01.fout().code() + ": " + fo01.fout().omschrijving();
    }
}
