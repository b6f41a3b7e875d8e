package nl.jeugdpoort.voorbereiding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.springframework.stereotype.Component;

/**
 * What is kept with a case about its bepaling: what is asked back of the GI, each question once and told as a signal too, and who agreed to
 * help without a contract. Part of the caller's transaction.
 */
@Component
class Bepalingdossier {

    private final DossierStore store;
    private final Meldingen meldingen;
    private final Clock klok;

    Bepalingdossier(DossierStore store, Meldingen meldingen, Clock klok) {
        this.store = store;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    /** Takes a version in hand, newly or again; the questions about earlier ones are left behind. */
    void open(Bepalingversie versie) {
        meldingen.beeindig(store.sluitEerder(versie, klok.instant()).stream()
                .map(Bepalingdossier::onderwerp)
                .distinct()
                .toList());
        store.bewaarUitzonderingen(versie);
    }

    void vraag(String gi, Bepalingversie versie, List<Gevraagd> vragen) {
        meldingen.meld(vragen.stream()
                .filter(vraag -> store.voegVraagToe(versie, vraag, klok.instant()))
                .map(vraag -> melding(gi, versie, vraag))
                .toList());
    }

    private static Melding melding(String gi, Bepalingversie versie, Gevraagd vraag) {
        String tekst = "Aanmelding %s: vraag bij de bepaling. %s".formatted(versie.aanmelding(), vraag.zin());
        return new Melding("bepaling-vraag", gi, versie.bericht(), onderwerp(versie.bericht()), tekst);
    }

    private static String onderwerp(UUID bepaling) {
        return "bepaling/" + bepaling;
    }
}
