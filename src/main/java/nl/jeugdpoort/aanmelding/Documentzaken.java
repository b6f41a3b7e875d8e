package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.DocumentStore;
import nl.jeugdpoort.aanmelding.route.Zaak;
import nl.jeugdpoort.signaal.Signalen;
import org.springframework.stereotype.Component;

/** Finds the case of a document, or begins one. Part of the caller's transaction. */
@Component
class Documentzaken {

    private final DocumentStore documenten;
    private final AanmeldingStore aanmeldingen;
    private final Routekeuze routes;
    private final Signalen signalen;

    Documentzaken(DocumentStore documenten, AanmeldingStore aanmeldingen, Routekeuze routes, Signalen signalen) {
        this.documenten = documenten;
        this.aanmeldingen = aanmeldingen;
        this.routes = routes;
        this.signalen = signalen;
    }

    /**
     * The case of a document, locked: the one with its reference, or the one of the same jeugdige that still has no bepaling. A bepaling
     * without a case begins one, by the route of the region of its gemeente; the contactverzoek is implied. A form waits for its bepaling.
     */
    Optional<Aanmelding> van(Zaakdocument document) {
        Optional<Aanmelding> gevonden = metKenmerk(document);
        if (gevonden.isPresent() || !document.isBepaling()) {
            return gevonden;
        }
        return vanDezelfdeJeugdige(document).or(() -> begin(document));
    }

    private Optional<Aanmelding> metKenmerk(Zaakdocument document) {
        return aanmeldingen.pak(documenten.metKenmerk(document.gi(), document.kenmerk())).stream()
                .filter(document::pastBij)
                .findFirst();
    }

    private Optional<Aanmelding> vanDezelfdeJeugdige(Zaakdocument document) {
        List<UUID> ids = documenten.zonderBepaling(document.gi(), document.client(), document.gemeente());
        return aanmeldingen.pak(ids.stream().limit(1).toList()).stream().findFirst();
    }

    private Optional<Aanmelding> begin(Zaakdocument document) {
        return routes.voor(document.gemeente())
                .filter(keuze -> keuze.route().begin().contains(document.gebeurtenis()))
                .flatMap(keuze -> begin(document, keuze));
    }

    private Optional<Aanmelding> begin(Zaakdocument document, Routekeuze.Keuze keuze) {
        var kop = new Aanmelding.Kop(
                document.kenmerk(), document.gi(), document.gemeente(), keuze.regio(), document.client(), null);
        var nieuw = new Aanmelding(UUID.randomUUID(), kop, document.bericht().ontvangenOp(), Zaak.nieuw(keuze.route()));
        if (aanmeldingen.voegToe(nieuw)) {
            return Optional.of(nieuw);
        }
        // Began by a contactverzoek in the meantime, or about someone else.
        Optional<Aanmelding> bestaand = metKenmerk(document);
        if (bestaand.isEmpty()) {
            signalen.meld(
                    "document-zonder-aanmelding",
                    document.gi(),
                    document.bericht().id(),
                    "Een bepaling heeft het kenmerk van een aanmelding over een andere jeugdige en hoort er dus niet bij."
                            + " Stuur haar opnieuw met een eigen kenmerk.");
        }
        return bestaand;
    }
}
