package nl.jeugdpoort.aanmelding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.levering.Bestemming;
import nl.jeugdpoort.aanmelding.levering.Leversignalen;
import nl.jeugdpoort.aanmelding.opslag.DocumentStore;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import org.springframework.stereotype.Component;

/**
 * Brings the newest bepaling and form of a case to whom the route lets them go beside their addressee: the lokaal team, the aanbieder that
 * is addressed now, and of the form part 1 alone to the network and the RET while they are at work. Each document goes to each of them
 * once, over their own channel; part 2 never without a line in the log.
 */
@Component
class Documentlevering {

    private static final Set<Gebeurtenissoort> AANLEIDING = EnumSet.of(
            Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM,
            Gebeurtenissoort.BEPALING_BIJ_AANBIEDER,
            Gebeurtenissoort.FORMULIER_BIJ_LOKAAL_TEAM,
            Gebeurtenissoort.FORMULIER_BIJ_AANBIEDER,
            Gebeurtenissoort.NAAR_NETWERK,
            Gebeurtenissoort.RET_AANMELDING);

    private final DocumentStore documenten;
    private final Documentwegen wegen;
    private final Documentpost post;
    private final Leversignalen signalen;

    Documentlevering(DocumentStore documenten, Documentwegen wegen, Documentpost post, Leversignalen signalen) {
        this.documenten = documenten;
        this.wegen = wegen;
        this.post = post;
        this.signalen = signalen;
    }

    /** Delivers what the events on this sheet ask for, and adds to the sheet that it did. */
    void lever(Zaakblad blad) {
        for (Zet zet : List.copyOf(blad.zetten())) {
            UUID id = zet.na().id();
            if (isOverdracht(zet)) {
                documenten.neemOver(zet.na().kop().vorige(), id);
                lever(blad, id, Aanleiding.overdracht(zet.gebeurtenis()));
            } else if (isAanleiding(zet.gebeurtenis())) {
                lever(blad, id, Aanleiding.van(zet.gebeurtenis()));
            }
        }
    }

    /** The begin of a case that another gemeente handed over. */
    private static boolean isOverdracht(Zet zet) {
        return zet.voor().zaak().status() == Zaakstatus.NIEUW && zet.na().kop().vorige() != null;
    }

    /** A document came, or someone is to have the documents from here. */
    private static boolean isAanleiding(Gebeurtenis gebeurtenis) {
        return gebeurtenis.aanbieder() != null || AANLEIDING.contains(gebeurtenis.soort());
    }

    /** Delivers the newest documents of a case on this sheet to who is to have them now. */
    void lever(Zaakblad blad, UUID id, Aanleiding aanleiding) {
        Aanmelding aanmelding = blad.zaak(id);
        List<Documentrij> nieuwste =
                aanmelding.zaak().status() == Zaakstatus.LOOPT ? documenten.nieuwste(id) : List.of();
        if (nieuwste.isEmpty()) {
            return;
        }
        wegen.vanDeGi(aanmelding, nieuwste, aanleiding).forEach(post::log);
        List<Documentgang> gegaan = wegen.gangen(aanmelding, nieuwste, aanleiding).stream()
                .filter(post::breng)
                .toList();
        gegaan.forEach(gang -> meld(blad, id, gang));
        Aanmelding.Kop kop = aanmelding.kop();
        gegaan.stream()
                .map(Documentgang::bestemming)
                .filter(bestemming -> !bestemming.bekend())
                .map(Bestemming::rol)
                .distinct()
                .forEach(rol -> signalen.onbekend(id, rol, kop.regio(), kop.gemeente()));
    }

    /** Tells the case that a document came, as far as it waits for that. */
    private static void meld(Zaakblad blad, UUID id, Documentgang gang) {
        Gebeurtenissoort soort = gang.zegt();
        if (soort != null && blad.zaak(id).zaak().laatToe(soort)) {
            UUID bericht = gang.document().bericht();
            var melding =
                    Melding.vanBericht(soort, "jeugdpoort", gang.bestemming().aanbieder(), bericht);
            blad.meld(id, melding, gang.aanleiding().op());
        }
    }
}
