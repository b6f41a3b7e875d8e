package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.VerlopenStore;
import nl.jeugdpoort.aanmelding.route.Stapstand;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells cases that terms of their steps expired. Nodes can do this side by side. */
@Component("aanmeldbewaking")
class Aanmeldbewaking {

    private static final int TEGELIJK = 500;

    private final VerlopenStore verlopen;
    private final AanmeldingStore aanmeldingen;
    private final Zaakschrijver schrijver;
    private final Kluis kluis;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Aanmeldbewaking(
            VerlopenStore verlopen,
            AanmeldingStore aanmeldingen,
            Zaakschrijver schrijver,
            Kluis kluis,
            Clock klok,
            TransactionTemplate transactie) {
        this.verlopen = verlopen;
        this.aanmeldingen = aanmeldingen;
        this.schrijver = schrijver;
        this.kluis = kluis;
        this.klok = klok;
        this.transactie = transactie;
    }

    /** Deals with all that expired, in batches of one transaction each. */
    public void bewaak() {
        while (Objects.equals(transactie.execute(status -> ronde()), TEGELIJK)) {
            // Until the last batch was not full.
        }
    }

    private int ronde() {
        List<Staptermijn> termijnen = verlopen.neem(TEGELIJK).stream()
                .flatMap(sleutel -> Staptermijn.van(sleutel).stream())
                .toList();
        var ids = termijnen.stream().map(Staptermijn::aanmelding).collect(Collectors.toSet());
        var blad = new Zaakblad(aanmeldingen.pak(ids), kluis);
        termijnen.stream().filter(termijn -> nogAanZet(blad, termijn)).forEach(termijn -> meld(blad, termijn));
        schrijver.schrijf(blad);
        return termijnen.size();
    }

    private void meld(Zaakblad blad, Staptermijn termijn) {
        blad.meld(termijn.aanmelding(), Melding.verlopen(termijn.stap()), klok.instant());
    }

    /** The step may have been met since, or have begun anew. */
    private static boolean nogAanZet(Zaakblad blad, Staptermijn termijn) {
        Aanmelding aanmelding = blad.zaak(termijn.aanmelding());
        Stapstand stand =
                aanmelding == null ? null : aanmelding.zaak().stappen().get(termijn.stap());
        return stand != null && stand.loopt() && stand.ronde() == termijn.ronde();
    }
}
