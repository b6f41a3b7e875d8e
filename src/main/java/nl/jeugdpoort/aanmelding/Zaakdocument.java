package nl.jeugdpoort.aanmelding;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bericht.Bericht;

/**
 * A document of a GI, as far as its case needs it.
 *
 * @param kenmerk reference of the bepaling, also of the form that goes with it
 * @param versie version of the document, from 1
 * @param client keyed hash of the BSN, null when it names no jeugdige
 * @param gemeente code of the gemeente that is responsible, null when it names none
 * @param aanbieder the aanbieder that gets it or, of a bepaling for the gemeente, that is wanted; null when it is no participant
 * @param spoed whether it says that there is spoed
 * @param personen whether part 2 of the form is in it
 */
record Zaakdocument(
        Bericht bericht,
        String kenmerk,
        int versie,
        UUID client,
        String gemeente,
        String aanbieder,
        boolean spoed,
        boolean personen) {

    static final String BEPALING = "BEPALING";
    static final String FORMULIER = "AANMELDFORMULIER";

    private static final int GEMEENTECODE = 4;

    static boolean naarGemeente(Bericht document) {
        return document.kop().ontvanger().length() == GEMEENTECODE;
    }

    String gi() {
        return bericht.kop().afzender();
    }

    boolean isBepaling() {
        return bericht.kop().berichtsoort().equals(BEPALING);
    }

    /** What its coming to its receiver says in the case. */
    Gebeurtenissoort gebeurtenis() {
        if (naarGemeente(bericht)) {
            return isBepaling()
                    ? Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM
                    : Gebeurtenissoort.FORMULIER_BIJ_LOKAAL_TEAM;
        }
        return isBepaling() ? Gebeurtenissoort.BEPALING_BIJ_AANBIEDER : Gebeurtenissoort.FORMULIER_BIJ_AANBIEDER;
    }

    /** Whether it may be about this case: the same jeugdige, the gemeente of the case, as far as both are known. */
    boolean pastBij(Aanmelding aanmelding) {
        return gelijk(client, aanmelding.kop().client())
                && gelijk(gemeente, aanmelding.kop().gemeente());
    }

    /** Whether the case waits for it; one for an aanbieder only when that is addressed now. */
    boolean verwachtIn(Aanmelding aanmelding) {
        boolean bijAanbieder = naarGemeente(bericht)
                || gelijk(bericht.kop().ontvanger(), aanmelding.zaak().aanbieder());
        return bijAanbieder && aanmelding.zaak().laatToe(gebeurtenis());
    }

    private static boolean gelijk(Object een, Object ander) {
        return een == null || ander == null || een.equals(ander);
    }
}
