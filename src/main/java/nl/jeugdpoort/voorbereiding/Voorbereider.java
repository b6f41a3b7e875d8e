package nl.jeugdpoort.voorbereiding;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.tussentaal.Vertaald;
import org.springframework.stereotype.Component;

/**
 * Makes the iJw messages for which a case waits of its newest bepaling, as far as they were not made of it before. Part of the caller's
 * transaction, with the case locked.
 */
@Component
class Voorbereider {

    private final Bepalingen bepalingen;
    private final Bepalingvertaling vertaling;
    private final Regelcontrole regels;
    private final Verzendkeuze keuzes;
    private final Bepalingdossier dossier;
    private final Voorraad voorraad;

    Voorbereider(
            Bepalingen bepalingen,
            Bepalingvertaling vertaling,
            Regelcontrole regels,
            Verzendkeuze keuzes,
            Bepalingdossier dossier,
            Voorraad voorraad) {
        this.bepalingen = bepalingen;
        this.vertaling = vertaling;
        this.regels = regels;
        this.keuzes = keuzes;
        this.dossier = dossier;
        this.voorraad = voorraad;
    }

    /** @param zaak a case that waits for a message */
    void bereidVoor(Zaakbeweging zaak) {
        bepalingen.nieuwste(zaak.aanmelding()).ifPresent(versie -> bereidVoor(zaak, versie));
    }

    private void bereidVoor(Zaakbeweging zaak, Bepalingversie versie) {
        voorraad.vervaltEerder(versie);
        dossier.open(versie);
        Voorbereiding keuze = keuzes.van(zaak);
        Vertaald vertaald = vertaling.vertaal(zaak, versie, keuze != Voorbereiding.GEEN, keuzes.nogNiet(zaak, versie));
        List<Gevraagd> vragen = Stream.concat(
                        vertaald.vragen().stream().map(vraag -> Gevraagd.over(versie, vraag)),
                        vertaald.berichten().stream().flatMap(bericht -> regels.bezwaren(bericht).stream()))
                .toList();
        dossier.vraag(zaak.gi(), versie, vragen);
        String belet = keuzes.belet(zaak, versie, !vragen.isEmpty());
        vertaald.berichten().forEach(bericht -> voorraad.neem(versie, bericht, keuze, belet));
    }
}
