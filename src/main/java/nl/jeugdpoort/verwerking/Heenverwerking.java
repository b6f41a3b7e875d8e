package nl.jeugdpoort.verwerking;

import java.util.List;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toets.Bevinding;
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

    void verwerk(Bericht bericht, Besluiten besluiten) {
        Deelnemer ontvanger = deelnemer(bericht.kop().ontvanger());
        Deelnemer afzender = deelnemer(bericht.kop().afzender());
        List<Bevinding> afkeuringen = oordeel.afkeuringen(bericht, ontvanger);
        BerichtStatus status = afkeuringen.isEmpty() ? BerichtStatus.GOEDGEKEURD : BerichtStatus.AFGEKEURD;
        besluiten.overgang(bericht, status, status.name().toLowerCase(java.util.Locale.ROOT), reden(afkeuringen));
        besluiten.telMee(bericht, status);
        if (afkeuringen.isEmpty()) {
            besluiten.leverAf(bericht, ontvanger);
        }
        if (ontvanger.retour() == Retour.AUTOMATISCH) {
            eigenantwoord.maak(bericht, afkeuringen).ifPresent(retour -> {
                besluiten.overgang(bericht, null, "beantwoord", retour.kop().berichtsoort() + " gemaakt door de poort");
                besluiten.telMee(retour, retour.status());
                besluiten.leverAf(retour, afzender);
            });
        }
    }

    private Deelnemer deelnemer(String code) {
        return deelnemers
                .vind(code)
                .orElseThrow(() -> new OnverwerkbaarBericht(
                        "Deelnemer %s staat niet meer in de configuratie. Voeg de deelnemer toe en hervat het bericht."
                                .formatted(code)));
    }

    private static String reden(List<Bevinding> afkeuringen) {
        return afkeuringen.isEmpty()
                ? null
                : "Afgekeurd op "
                        + String.join(
                                ", ",
                                afkeuringen.stream()
                                        .map(Bevinding::regel)
                                        .distinct()
                                        .toList());
    }
}
