package nl.jeugdpoort.verwerking;

import java.util.Optional;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;

/** Decides on a retourbericht or JW325 that came in: ties it to its heenbericht and passes it on. */
@Component
class Antwoordverwerking {

    private final BerichtStore berichten;
    private final Deelnemers deelnemers;
    private final Signalen signalen;
    private final Antwoordgevolg gevolg;

    Antwoordverwerking(BerichtStore berichten, Deelnemers deelnemers, Signalen signalen, Antwoordgevolg gevolg) {
        this.berichten = berichten;
        this.deelnemers = deelnemers;
        this.signalen = signalen;
        this.gevolg = gevolg;
    }

    void verwerk(Bericht antwoord, Werkstuk stuk, Besluiten besluiten) {
        Optional<Bericht> heen = heen(antwoord);
        if (heen.isEmpty()) {
            gevolg.verwerk(antwoord, heen, stuk);
            onbekend(antwoord, besluiten);
        } else if (alBeantwoord(heen.get(), antwoord)) {
            dubbel(antwoord, heen.get(), besluiten);
        } else {
            gevolg.verwerk(antwoord, heen, stuk);
            koppel(antwoord, heen.get(), besluiten);
        }
    }

    /** The message that it answers; only who got a message can answer it. */
    private Optional<Bericht> heen(Bericht antwoord) {
        Heenverwijzing verwijzing = antwoord.kop().heen();
        return berichten
                .vind(verwijzing.afzender(), verwijzing.berichtsoort(), verwijzing.identificatie())
                .filter(heen -> heen.kop().ontvanger().equals(antwoord.kop().afzender()));
    }

    private void koppel(Bericht antwoord, Bericht heen, Besluiten besluiten) {
        berichten.koppelAntwoord(antwoord.id(), heen.id());
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

    private void dubbel(Bericht antwoord, Bericht heen, Besluiten besluiten) {
        String reden = "Het heenbericht was al beantwoord; dit tweede antwoord is bewaard en niet doorgestuurd.";
        berichten.koppelAntwoord(antwoord.id(), heen.id());
        besluiten.overgang(antwoord, BerichtStatus.AFGEKEURD, "al-beantwoord", reden);
        signalen.meld("retour-dubbel", antwoord.kop().afzender(), antwoord.id(), reden);
    }

    private void geefDoor(Bericht antwoord, Besluiten besluiten) {
        String ontvanger = antwoord.kop().ontvanger();
        besluiten.overgang(antwoord, BerichtStatus.GOEDGEKEURD, "goedgekeurd", null);
        besluiten.geefDoor(
                antwoord, deelnemers.vind(ontvanger).orElseThrow(() -> OnverwerkbaarBericht.deelnemerWeg(ontvanger)));
    }

    /** A Fo01 hangs on the heenbericht too, but refuses its envelope; it answers nothing. */
    private boolean alBeantwoord(Bericht heen, Bericht antwoord) {
        return berichten.antwoordenOp(heen.id()).stream()
                .filter(eerder -> eerder.kop().isAntwoord() && !eerder.id().equals(antwoord.id()))
                .anyMatch(eerder -> eerder.status() != BerichtStatus.AFGEKEURD);
    }
}
