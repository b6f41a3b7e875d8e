package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.DocumentStore;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtgevolg;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ties documents of a GI to their case, tells it who the client and the wanted aanbieder are, and lets them move it. They go before the
 * iJw messages of the same batch, which may be about a case that they begin.
 */
@Component
@Order(1)
class Zaakdocumenten implements Berichtgevolg {

    private final Documentlezer lezer;
    private final Documentzaken zaken;
    private final DocumentStore documenten;
    private final AanmeldingStore aanmeldingen;
    private final BerichtStore berichten;
    private final Zaakschrijver schrijver;
    private final Documentlevering levering;
    private final Kluis kluis;

    Zaakdocumenten(
            Documentlezer lezer,
            Documentzaken zaken,
            DocumentStore documenten,
            AanmeldingStore aanmeldingen,
            BerichtStore berichten,
            Zaakschrijver schrijver,
            Documentlevering levering,
            Kluis kluis) {
        this.lezer = lezer;
        this.zaken = zaken;
        this.documenten = documenten;
        this.aanmeldingen = aanmeldingen;
        this.berichten = berichten;
        this.schrijver = schrijver;
        this.levering = levering;
        this.kluis = kluis;
    }

    @Override
    public void verwerk(List<Bericht> bundel, Map<UUID, UUID> clienten) {
        List<Zaakdocument> gelezen = lezer.lees(bundel);
        documenten.slot(gelezen.stream().map(d -> d.gi() + "/" + d.kenmerk()).toList());
        gelezen.forEach(this::verwerk);
    }

    private void verwerk(Zaakdocument document) {
        Bericht bericht = document.bericht();
        documenten.voegToe(new Documentrij(
                bericht.id(),
                document.gi(),
                document.kenmerk(),
                bericht.kop().berichtsoort(),
                document.versie(),
                bericht.kop().ontvanger(),
                document.personen()));
        zaken.van(document).ifPresent(aanmelding -> neemOp(document, aanmelding));
    }

    private void neemOp(Zaakdocument document, Aanmelding aanmelding) {
        List<Zaakdocument> samen = new ArrayList<>(List.of(document));
        samen.addAll(wachtend(document));
        documenten.bind(samen.stream().map(d -> d.bericht().id()).toList(), aanmelding.id());
        aanmeldingen.bindClient(aanmelding, document.client());
        var blad = new Zaakblad(List.of(aanmelding), kluis);
        samen.forEach(d -> meld(blad, aanmelding.id(), d, document.bericht().ontvangenOp()));
        if (blad.zetten().isEmpty()) {
            levering.lever(blad, aanmelding.id(), Aanleiding.van(document.bericht()));
        }
        schrijver.schrijf(blad);
    }

    /** The forms that came before this bepaling. */
    private List<Zaakdocument> wachtend(Zaakdocument document) {
        Stream<UUID> eerder = document.isBepaling()
                ? documenten.wachtend(document.gi(), document.kenmerk()).stream()
                : Stream.empty();
        return lezer.lees(eerder.map(berichten::vind).flatMap(Optional::stream).toList());
    }

    private static void meld(Zaakblad blad, UUID id, Zaakdocument document, Instant op) {
        UUID bericht = document.bericht().id();
        if (document.verwachtIn(blad.zaak(id))) {
            blad.meld(id, Melding.vanBericht(document.gebeurtenis(), document.gi(), document.aanbieder(), bericht), op);
        }
        if (document.spoed()
                && !blad.zaak(id).zaak().spoed()
                && blad.zaak(id).zaak().laatToe(Gebeurtenissoort.SPOED)) {
            blad.meld(id, Melding.vanBericht(Gebeurtenissoort.SPOED, document.gi(), null, bericht), op);
        }
    }
}
