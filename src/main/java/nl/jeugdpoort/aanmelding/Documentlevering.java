package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.DocumentStore;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import nl.jeugdpoort.aanmelding.opslag.Inzage;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleveringen.Opdracht;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/**
 * Brings the newest bepaling and form of a case to whom the route lets them go beside their addressee: the lokaal team and the aanbieder
 * that is addressed now. Each document goes to each of them once, over their own channel; part 2 never without a line in the log.
 */
@Component
class Documentlevering {

    private static final Set<Gebeurtenissoort> DOCUMENT = Set.of(
            Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM,
            Gebeurtenissoort.BEPALING_BIJ_AANBIEDER,
            Gebeurtenissoort.FORMULIER_BIJ_LOKAAL_TEAM,
            Gebeurtenissoort.FORMULIER_BIJ_AANBIEDER);

    private final DocumentStore documenten;
    private final DocumentleveringStore leveringen;
    private final Afleveringen afleveringen;
    private final BerichtStore berichten;
    private final Deelnemers deelnemers;

    Documentlevering(
            DocumentStore documenten,
            DocumentleveringStore leveringen,
            Afleveringen afleveringen,
            BerichtStore berichten,
            Deelnemers deelnemers) {
        this.documenten = documenten;
        this.leveringen = leveringen;
        this.afleveringen = afleveringen;
        this.berichten = berichten;
        this.deelnemers = deelnemers;
    }

    /** Delivers what the events on this sheet ask for, and adds to the sheet that it did. */
    void lever(Zaakblad blad) {
        List<Zet> aanleidingen = blad.zetten().stream()
                .filter(zet -> isAanleiding(zet.gebeurtenis()))
                .toList();
        aanleidingen.forEach(zet -> lever(blad, zet.na().id(), zet.gebeurtenis()));
    }

    /** A document came, or an aanbieder that is to have the documents. */
    private static boolean isAanleiding(Gebeurtenis gebeurtenis) {
        return gebeurtenis.aanbieder() != null || DOCUMENT.contains(gebeurtenis.soort());
    }

    private void lever(Zaakblad blad, UUID id, Gebeurtenis aanleiding) {
        Aanmelding aanmelding = blad.zaak(id);
        if (aanmelding.zaak().status() != Zaakstatus.LOOPT) {
            return;
        }
        for (Documentrij document : documenten.nieuwste(id)) {
            lever(blad, Documentgang.naarLokaalTeam(aanmelding, document, aanleiding));
            if (aanmelding.zaak().aanbieder() != null) {
                lever(blad, Documentgang.naarAanbieder(aanmelding, document, aanleiding));
            }
        }
    }

    private void lever(Zaakblad blad, Documentgang gang) {
        if (!blad.zaak(gang.aanmelding()).zaak().route().kent(gang.zegt())) {
            return;
        }
        Documentrij document = gang.document();
        boolean vanDeGi = document.ontvanger().equals(gang.aan());
        boolean gebracht = !vanDeGi && breng(gang);
        if ((vanDeGi || gebracht) && document.personen()) {
            log(gang);
        }
        if (gebracht && blad.zaak(gang.aanmelding()).zaak().laatToe(gang.zegt())) {
            var melding = Melding.vanBericht(gang.zegt(), "jeugdpoort", gang.aanbieder(), document.bericht());
            blad.meld(gang.aanmelding(), melding, gang.aanleiding().op());
        }
    }

    /** Plans the delivery; false when that was done before, or the party is no participant any more. */
    private boolean breng(Documentgang gang) {
        Optional<Deelnemer> naar = deelnemers.vind(gang.aan());
        UUID id = gang.document().bericht();
        if (naar.isEmpty()
                || !leveringen.neem(
                        gang.aanmelding(), id, gang.aan(), gang.aanleiding().op())) {
            return false;
        }
        Bericht bericht = berichten.vind(id).orElseThrow();
        afleveringen.plan(List.of(new Opdracht(bericht, naar.get())), List.of());
        return true;
    }

    private void log(Documentgang gang) {
        Gebeurtenis om = gang.aanleiding();
        String reden =
                "%s krijgt het formulier: %s.".formatted(gang.wie(), om.soort().zin());
        leveringen.log(gang.aanmelding(), new Inzage(gang.document().bericht(), om.door(), gang.aan(), reden, om.op()));
    }
}
