package nl.jeugdpoort.aanmelding;

import nl.jeugdpoort.aanmelding.levering.Bestemming;
import nl.jeugdpoort.aanmelding.levering.BestemmingStore.Namens;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;

/** One document of a case on its way to one party. */
record Documentgang(Aanmelding aanmelding, Documentrij document, Bestemming bestemming, Aanleiding aanleiding) {

    String aan() {
        return bestemming.naar().code();
    }

    /** For whom the party gets it. */
    Namens namens() {
        return new Namens(
                bestemming.rol(), aanmelding.kop().regio(), aanmelding.kop().gemeente());
    }

    /** Whether only part 1 of a form may go. */
    boolean alleenDeel1() {
        return bestemming.rol().alleenDeel1();
    }

    /** Whether the GI sent the document itself to this party. */
    boolean vanDeGi() {
        return !alleenDeel1() && document.ontvanger().equals(aan());
    }

    /** Whether the party sees persons in it. */
    boolean toontPersonen() {
        return document.personen() && !alleenDeel1();
    }

    /** What its coming there says in the case; null when that is nothing. */
    Gebeurtenissoort zegt() {
        return switch (bestemming.rol()) {
            case LOKAAL_TEAM ->
                isBepaling() ? Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM : Gebeurtenissoort.FORMULIER_BIJ_LOKAAL_TEAM;
            case AANBIEDER ->
                isBepaling() ? Gebeurtenissoort.BEPALING_BIJ_AANBIEDER : Gebeurtenissoort.FORMULIER_BIJ_AANBIEDER;
            case NETWERK, RET -> null;
        };
    }

    boolean isBepaling() {
        return document.soort().equals(Zaakdocument.BEPALING);
    }
}
