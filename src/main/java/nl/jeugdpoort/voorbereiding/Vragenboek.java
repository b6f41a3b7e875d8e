package nl.jeugdpoort.voorbereiding;

import java.time.Clock;
import java.util.List;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.springframework.stereotype.Component;

/** What is asked back of a GI about its bepaling: each question once, kept with the case and told as a signal. Part of the caller's transaction. */
@Component
class Vragenboek {

    private final DossierStore dossier;
    private final Meldingen meldingen;
    private final Clock klok;

    Vragenboek(DossierStore dossier, Meldingen meldingen, Clock klok) {
        this.dossier = dossier;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    void stel(String gi, Bepalingversie versie, List<Gevraagd> vragen) {
        List<Melding> nieuw = vragen.stream()
                .filter(vraag -> dossier.voegVraagToe(versie, vraag, klok.instant()))
                .map(vraag -> new Melding(
                        "bepaling-vraag",
                        gi,
                        versie.bericht(),
                        onderwerp(versie.bericht().toString()),
                        "Aanmelding %s: vraag bij de bepaling. %s".formatted(versie.aanmelding(), vraag.zin())))
                .toList();
        meldingen.meld(nieuw);
    }

    /** A newer version leaves the questions about earlier ones behind. */
    void sluitEerder(Bepalingversie versie) {
        meldingen.beeindig(dossier.sluitEerder(versie, klok.instant()).stream()
                .map(bepaling -> onderwerp(bepaling.toString()))
                .distinct()
                .toList());
    }

    private static String onderwerp(String bepaling) {
        return "bepaling/" + bepaling;
    }
}
