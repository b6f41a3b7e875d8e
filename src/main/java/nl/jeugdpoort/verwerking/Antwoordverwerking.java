package nl.jeugdpoort.verwerking;

import java.util.Optional;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;

/** Decides on a retourbericht or JW325 that came in: ties it to its heenbericht and passes it on. */
@Component
class Antwoordverwerking {

    private final Deelnemers deelnemers;
    private final Signalen signalen;
    private final Antwoordgevolg gevolg;

    Antwoordverwerking(Deelnemers deelnemers, Signalen signalen, Antwoordgevolg gevolg) {
        this.deelnemers = deelnemers;
        this.signalen = signalen;
        this.gevolg = gevolg;
    }

    void verwerk(Bericht antwoord, Werkstuk stuk, Besluiten besluiten) {
        Optional<Bericht> heen = stuk.heenboek().heen(antwoord);
        if (heen.isEmpty()) {
            gevolg.verwerk(antwoord, heen, stuk);
            onbekend(antwoord, besluiten);
        } else if (stuk.heenboek().koppel(antwoord, heen.get())) {
            gevolg.verwerk(antwoord, heen, stuk);
            eerste(antwoord, heen.get(), besluiten);
        } else {
            dubbel(antwoord, besluiten);
        }
    }

    private void eerste(Bericht antwoord, Bericht heen, Besluiten besluiten) {
        besluiten.overgang(heen, null, "beantwoord", antwoord.kop().berichtsoort() + " ontvangen");
        geefDoor(antwoord.alsAntwoordOp(heen.id()), besluiten);
    }

    private void onbekend(Bericht antwoord, Besluiten besluiten) {
        String reden = "Er ging over deze poort geen heenbericht bij deze %s naar de afzender ervan."
                .formatted(antwoord.kop().berichtsoort());
        besluiten.overgang(antwoord, null, "heenbericht-onbekend", reden);
        signalen.meld(
                "retour-onbekend", antwoord.kop().afzender(), antwoord.id(), reden + " Controleer de identificatie.");
        geefDoor(antwoord, besluiten);
    }

    private void dubbel(Bericht antwoord, Besluiten besluiten) {
        String reden = "Het heenbericht was al beantwoord; dit tweede antwoord is bewaard en niet doorgestuurd.";
        besluiten.overgang(antwoord, BerichtStatus.AFGEKEURD, "al-beantwoord", reden);
        signalen.meld("retour-dubbel", antwoord.kop().afzender(), antwoord.id(), reden);
    }

    private void geefDoor(Bericht antwoord, Besluiten besluiten) {
        String ontvanger = antwoord.kop().ontvanger();
        besluiten.overgang(antwoord, BerichtStatus.GOEDGEKEURD, "goedgekeurd", null);
        besluiten.geefDoor(
                antwoord, deelnemers.vind(ontvanger).orElseThrow(() -> OnverwerkbaarBericht.deelnemerWeg(ontvanger)));
    }
}
