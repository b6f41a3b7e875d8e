package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.GebeurtenisStore;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.NietToegestaan;
import nl.jeugdpoort.aanmelding.route.Route;
import nl.jeugdpoort.aanmelding.route.Zaak;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with cases: begin one, report what happened. Each call is one transaction. */
@Component
class Aanmeldbalie {

    private final AanmeldingStore aanmeldingen;
    private final GebeurtenisStore gebeurtenissen;
    private final Zaakschrijver schrijver;
    private final Routekeuze routes;
    private final Kluis kluis;
    private final Auditlog audit;
    private final Clock klok;

    Aanmeldbalie(
            AanmeldingStore aanmeldingen,
            GebeurtenisStore gebeurtenissen,
            Zaakschrijver schrijver,
            Routekeuze routes,
            Kluis kluis,
            Auditlog audit,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.gebeurtenissen = gebeurtenissen;
        this.schrijver = schrijver;
        this.routes = routes;
        this.kluis = kluis;
        this.audit = audit;
        this.klok = klok;
    }

    /** A case, and whether this call began it. */
    record Begonnen(Aanmelding aanmelding, boolean nieuw) {}

    /** Begins a case with a contactverzoek; the same request again gives the case that it began. */
    @Transactional
    Begonnen begin(Beginverzoek verzoek, String door) {
        Routekeuze.Keuze keuze =
                routes.voor(verzoek.gemeente()).orElseThrow(() -> Aanmeldweigering.zonderRoute(verzoek.gemeente()));
        UUID client = verzoek.bsn() == null ? null : kluis.persoonKenmerk(verzoek.bsn());
        var kop = new Aanmelding.Kop(verzoek.kenmerk(), verzoek.gi(), verzoek.gemeente(), keuze.regio(), client, null);
        var eerste = Melding.vanMens(
                Gebeurtenissoort.CONTACTVERZOEK, door, verzoek.aanbieder(), null, null, verzoek.toelichting());
        return begin(kop, keuze.route(), eerste, verzoek.spoed())
                .map(aanmelding -> new Begonnen(aanmelding, true))
                .orElseGet(() -> new Begonnen(bestaande(kop), false));
    }

    private Optional<Aanmelding> begin(Aanmelding.Kop kop, Route route, Melding eerste, boolean spoed) {
        Instant nu = klok.instant();
        var nieuw = new Aanmelding(UUID.randomUUID(), kop, nu, Zaak.nieuw(route));
        if (!aanmeldingen.voegToe(nieuw)) {
            return Optional.empty();
        }
        var blad = new Zaakblad(List.of(nieuw), kluis);
        blad.meld(nieuw.id(), eerste, nu);
        if (spoed) {
            blad.meld(nieuw.id(), Melding.vanMens(Gebeurtenissoort.SPOED, eerste.door(), null, null, null, null), nu);
        }
        schrijver.schrijf(blad);
        return Optional.of(blad.zaak(nieuw.id()));
    }

    private Aanmelding bestaande(Aanmelding.Kop kop) {
        Aanmelding bestaand =
                aanmeldingen.vind(kop.gi(), kop.kenmerk(), kop.gemeente()).orElseThrow();
        if (!Objects.equals(bestaand.kop().client(), kop.client())) {
            throw Aanmeldweigering.kenmerkNietUniek();
        }
        return bestaand;
    }

    /** Lets a person report something; the same Idempotency-Key again does nothing more. */
    @Transactional
    Aanmelding meld(UUID id, Melding melding, Aanroeper wie) {
        Aanmelding aanmelding = aanmeldingen.pak(List.of(id)).stream()
                .filter(a -> Meldrecht.ziet(wie, a))
                .findFirst()
                .orElseThrow(Aanmeldweigering::onbekend);
        if (alGemeld(id, melding)) {
            return aanmelding;
        }
        Meldrecht.eis(aanmelding, melding.soort(), wie);
        var blad = new Zaakblad(List.of(aanmelding), kluis);
        try {
            blad.meld(id, melding, klok.instant());
        } catch (NietToegestaan e) {
            throw Aanmeldweigering.nietNu(melding.soort(), Meldrecht.meldbaar(aanmelding));
        }
        schrijver.schrijf(blad);
        if (melding.soort().vraagtGemeente()) {
            draagOver(blad.zaak(id), melding);
        }
        // Last, since writers of the audit log wait for each other.
        audit.noteer(
                wie,
                Handeling.GEMELD,
                "aanmelding",
                id.toString(),
                melding.soort().woord());
        return blad.zaak(id);
    }

    /** Makes the state that lists show of a case again, from its events. */
    @Transactional
    void herbouw(UUID id) {
        List<Aanmelding> gepakt = aanmeldingen.pak(List.of(id));
        if (gepakt.isEmpty()) {
            throw Aanmeldweigering.onbekend();
        }
        schrijver.schrijfStand(gepakt);
    }

    /** The other gemeente gets a case of its own, by the route of its region; none where that is not known here. */
    private void draagOver(Aanmelding oud, Melding melding) {
        routes.voor(melding.gemeente()).ifPresent(keuze -> {
            Aanmelding.Kop was = oud.kop();
            var kop = new Aanmelding.Kop(
                    was.kenmerk(), was.gi(), melding.gemeente(), keuze.regio(), was.client(), oud.id());
            var eerste = Melding.vanMens(
                    Gebeurtenissoort.CONTACTVERZOEK, melding.door(), oud.zaak().aanbieder(), null, null, null);
            begin(kop, keuze.route(), eerste, oud.zaak().spoed()).orElseThrow(Aanmeldweigering::kenmerkNietUniek);
        });
    }

    private boolean alGemeld(UUID id, Melding melding) {
        return melding.sleutel() != null
                && gebeurtenissen.van(List.of(id)).stream()
                        .anyMatch(g -> melding.sleutel().equals(g.sleutel())
                                && melding.door().equals(g.gebeurtenis().door()));
    }
}
