package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.verwerking.Oordeel.Uitkomst;
import org.springframework.stereotype.Component;

/** Decides on a heenbericht: what is found against it, whether that refuses it, who gets what. */
@Component
class Heenverwerking {

    private final Deelnemers deelnemers;
    private final Oordeel oordeel;
    private final Eigenantwoord eigenantwoord;
    private final Declaratieverwerking declaraties;
    private final Ketensignalen signalen;

    Heenverwerking(
            Deelnemers deelnemers,
            Oordeel oordeel,
            Eigenantwoord eigenantwoord,
            Declaratieverwerking declaraties,
            Ketensignalen signalen) {
        this.deelnemers = deelnemers;
        this.oordeel = oordeel;
        this.eigenantwoord = eigenantwoord;
        this.declaraties = declaraties;
        this.signalen = signalen;
    }

    void verwerk(Bericht bericht, Werkstuk stuk, Besluiten besluiten) {
        Deelnemer ontvanger = deelnemer(bericht.kop().ontvanger());
        Uitkomst uitkomst = oordeel.over(bericht, stuk, ontvanger);
        List<Bevinding> afkeuringen = uitkomst.afkeuringen();
        Deelnemer afzender = deelnemer(bericht.kop().afzender());
        Optional<NieuwBericht> antwoord = ontvanger.retour() == Retour.AUTOMATISCH
                ? eigenantwoord.maak(bericht, () -> stuk.inhoud(bericht), afkeuringen, afzender)
                : Optional.empty();
        if (afkeuringen.isEmpty()) {
            stuk.blad().neem(stuk.gelezen(bericht));
            besluiten.overgang(bericht, BerichtStatus.GOEDGEKEURD, "goedgekeurd", nietGetoetst(uitkomst));
            besluiten.geefDoor(bericht, ontvanger);
            signalen.meldOntvanger(bericht, uitkomst.gemeld());
        } else if (declaraties.deelsToegekend(bericht, stuk, antwoord)) {
            besluiten.overgang(bericht, BerichtStatus.GOEDGEKEURD, "deels-afgekeurd", reden(afkeuringen));
            besluiten.geefDoor(bericht, ontvanger);
        } else {
            besluiten.overgang(bericht, BerichtStatus.AFGEKEURD, "afgekeurd", reden(afkeuringen));
            besluiten.houdTegen(bericht);
        }
        antwoord.ifPresent(a -> beantwoord(bericht, a, afzender, besluiten));
    }

    private static void beantwoord(Bericht bericht, NieuwBericht antwoord, Deelnemer naar, Besluiten besluiten) {
        besluiten.overgang(bericht, null, "beantwoord", antwoord.kop().berichtsoort() + " gemaakt door de poort");
        besluiten.antwoord(antwoord, naar);
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

    /** What was not checked is said; null when all was. */
    private static String nietGetoetst(Uitkomst uitkomst) {
        Map<String, String> redenen = uitkomst.nietGetoetst();
        return redenen.isEmpty()
                ? null
                : redenen.entrySet().stream()
                        .map(e -> e.getKey() + " (" + e.getValue() + ")")
                        .collect(Collectors.joining(", ", "Niet getoetst: ", ""));
    }
}
