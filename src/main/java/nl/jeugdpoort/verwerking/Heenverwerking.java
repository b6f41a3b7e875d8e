package nl.jeugdpoort.verwerking;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.verwerking.Oordeel.Vooraf;
import org.springframework.stereotype.Component;

/** Decides on a heenbericht: what is found against it, whether that refuses it, who gets what. */
@Component
class Heenverwerking {

    private final Deelnemers deelnemers;
    private final Oordeel oordeel;
    private final Eigenantwoord eigenantwoord;

    Heenverwerking(Deelnemers deelnemers, Oordeel oordeel, Eigenantwoord eigenantwoord) {
        this.deelnemers = deelnemers;
        this.oordeel = oordeel;
        this.eigenantwoord = eigenantwoord;
    }

    /** What the judging needs to know of a whole batch. */
    Vooraf vooraf(List<Bericht> bundel) {
        return oordeel.vooraf(bundel);
    }

    void verwerk(Bericht bericht, Vooraf vooraf, Besluiten besluiten) {
        Deelnemer ontvanger = deelnemer(bericht.kop().ontvanger());
        List<Bevinding> afkeuringen = oordeel.afkeuringen(bericht, vooraf, ontvanger);
        if (afkeuringen.isEmpty()) {
            besluiten.overgang(bericht, BerichtStatus.GOEDGEKEURD, "goedgekeurd", null);
            besluiten.geefDoor(bericht, ontvanger);
        } else {
            besluiten.overgang(bericht, BerichtStatus.AFGEKEURD, "afgekeurd", reden(afkeuringen));
            besluiten.houdTegen(bericht);
        }
        if (ontvanger.retour() == Retour.AUTOMATISCH) {
            beantwoord(bericht, afkeuringen, besluiten);
        }
    }

    private void beantwoord(Bericht bericht, List<Bevinding> afkeuringen, Besluiten besluiten) {
        Deelnemer afzender = deelnemer(bericht.kop().afzender());
        eigenantwoord.maak(bericht, afkeuringen, afzender).ifPresent(antwoord -> {
            String soort = antwoord.kop().berichtsoort();
            besluiten.overgang(bericht, null, "beantwoord", soort + " gemaakt door de poort");
            besluiten.antwoord(antwoord, afzender);
        });
    }

    private Deelnemer deelnemer(String code) {
        return deelnemers.vind(code).orElseThrow(() -> OnverwerkbaarBericht.deelnemerWeg(code));
    }

    private static String reden(List<Bevinding> afkeuringen) {
        return "Afgekeurd op "
                + String.join(
                        ", ",
                        afkeuringen.stream().map(Bevinding::regel).distinct().toList());
    }
}
