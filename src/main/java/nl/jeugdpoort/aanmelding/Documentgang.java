package nl.jeugdpoort.aanmelding;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;

/**
 * One document of a case on its way to one party.
 *
 * @param aan code of the party
 * @param aanbieder the same when it is the aanbieder, null when it is the lokaal team
 * @param zegt what its coming there says in the case
 * @param aanleiding what made it go
 */
record Documentgang(
        UUID aanmelding,
        Documentrij document,
        String aan,
        String aanbieder,
        Gebeurtenissoort zegt,
        Gebeurtenis aanleiding) {

    static Documentgang naarLokaalTeam(Aanmelding aanmelding, Documentrij document, Gebeurtenis aanleiding) {
        return new Documentgang(
                aanmelding.id(),
                document,
                aanmelding.kop().gemeente(),
                null,
                isBepaling(document)
                        ? Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM
                        : Gebeurtenissoort.FORMULIER_BIJ_LOKAAL_TEAM,
                aanleiding);
    }

    /** Only when an aanbieder is addressed. */
    static Documentgang naarAanbieder(Aanmelding aanmelding, Documentrij document, Gebeurtenis aanleiding) {
        String aanbieder = aanmelding.zaak().aanbieder();
        return new Documentgang(
                aanmelding.id(),
                document,
                aanbieder,
                aanbieder,
                isBepaling(document)
                        ? Gebeurtenissoort.BEPALING_BIJ_AANBIEDER
                        : Gebeurtenissoort.FORMULIER_BIJ_AANBIEDER,
                aanleiding);
    }

    private static boolean isBepaling(Documentrij document) {
        return document.soort().equals(Zaakdocument.BEPALING);
    }

    /** To whom it goes, at the begin of a Dutch sentence. */
    String wie() {
        return aanbieder == null ? "Het lokaal team van de gemeente" : "De aanbieder die wordt gevraagd";
    }
}
