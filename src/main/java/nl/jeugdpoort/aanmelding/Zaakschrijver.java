package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.GebeurtenisStore;
import nl.jeugdpoort.aanmelding.opslag.Stand;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes what happened in cases: the events, the terms, the state for lists, the signals, the documents that go along, and what others do
 * then. Part of the caller's transaction.
 */
@Component
class Zaakschrijver {

    private final AanmeldingStore aanmeldingen;
    private final GebeurtenisStore gebeurtenissen;
    private final Zaaktermijnen termijnen;
    private final Zaaksignalen signalen;
    private final Documentlevering levering;
    private final ObjectProvider<Zaakgevolg> gevolgen;
    private final Clock klok;

    Zaakschrijver(
            AanmeldingStore aanmeldingen,
            GebeurtenisStore gebeurtenissen,
            Zaaktermijnen termijnen,
            Zaaksignalen signalen,
            Documentlevering levering,
            ObjectProvider<Zaakgevolg> gevolgen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.gebeurtenissen = gebeurtenissen;
        this.termijnen = termijnen;
        this.signalen = signalen;
        this.levering = levering;
        this.gevolgen = gevolgen;
        this.klok = klok;
    }

    void schrijf(Zaakblad blad) {
        if (blad.zetten().isEmpty()) {
            return;
        }
        levering.lever(blad);
        gebeurtenissen.voegToe(blad.gebeurd());
        blad.zetten().forEach(termijnen::verwerk);
        Map<Staptermijn, TermijnOverzicht> lopend = schrijfStand(blad.gewijzigd());
        signalen.meld(blad.zetten(), lopend);
        List<Zaakbeweging> bewegingen = blad.gewijzigd().stream()
                .map(aanmelding -> Zaakbeweging.van(aanmelding, blad.zetten()))
                .toList();
        gevolgen.orderedStream().forEach(gevolg -> gevolg.verwerk(bewegingen));
    }

    /** Makes the state of cases for lists again, from what their events and terms say. */
    Map<Staptermijn, TermijnOverzicht> schrijfStand(List<Aanmelding> gewijzigd) {
        Map<Staptermijn, TermijnOverzicht> lopend = termijnen.van(gewijzigd);
        Instant nu = klok.instant();
        aanmeldingen.schrijf(gewijzigd.stream()
                .map(a -> new Stand(a, Zaaktermijnen.uiterlijk(a, lopend).orElse(null), nu))
                .toList());
        return lopend;
    }
}
