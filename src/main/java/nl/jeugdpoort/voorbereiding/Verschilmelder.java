package nl.jeugdpoort.voorbereiding;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.aanmelding.Zaakbeweging.Gebeurd;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import nl.jeugdpoort.tussentaal.Verschil;
import org.springframework.stereotype.Component;

/** Tells the GI and the gemeente where a toewijzing that came differs from the bepaling, and keeps it with the case. */
@Component
class Verschilmelder {

    /** Differences are told of toewijzingen in the release that the tussentaal writes itself. */
    private static final String STANDAARD = "ijw/3.2";

    private final Bepalingen bepalingen;
    private final Verschil verschil;
    private final BerichtStore berichten;
    private final DossierStore dossier;
    private final Meldingen meldingen;

    Verschilmelder(
            Bepalingen bepalingen,
            Verschil verschil,
            BerichtStore berichten,
            DossierStore dossier,
            Meldingen meldingen) {
        this.bepalingen = bepalingen;
        this.verschil = verschil;
        this.berichten = berichten;
        this.dossier = dossier;
        this.meldingen = meldingen;
    }

    /** @param gekomen a JW301 that moved the case */
    void meld(Zaakbeweging zaak, Gebeurd gekomen) {
        Bericht jw301 = berichten.vind(gekomen.bericht()).orElseThrow();
        if (jw301.kop().standaard().equals(STANDAARD)) {
            bepalingen.nieuwste(zaak.aanmelding()).ifPresent(versie -> meld(zaak, versie, jw301, gekomen.op()));
        }
    }

    private void meld(Zaakbeweging zaak, Bepalingversie versie, Bericht jw301, Instant op) {
        List<String> zinnen =
                verschil.tussen(versie.bepaling(), berichten.inhoud(jw301.id()).orElseThrow());
        if (zinnen.isEmpty()) {
            return;
        }
        dossier.voegVerschilToe(zaak.aanmelding(), jw301.id(), jw301.kop().ontvanger(), zinnen, op);
        String tekst = "Aanmelding %s: de toewijzing wijkt af van de bepaling. %s"
                .formatted(zaak.aanmelding(), String.join(" ", zinnen));
        meldingen.meld(Stream.of(zaak.gi(), zaak.gemeente())
                .map(wie -> new Melding("toewijzing-wijkt-af", wie, jw301.id(), null, tekst))
                .toList());
    }
}
