package nl.jeugdpoort.console.aanmeldingen;

import static nl.jeugdpoort.console.Zoekdeel.gevuld;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Gebeurtenismelding;
import nl.jeugdpoort.aanmelding.Meldkeuze;

/**
 * The form by which people report what happened; what was left empty is not said.
 *
 * @param soort what happened, null while nobody chose
 * @param sleutel made with the form, so that sending it twice reports once
 */
record Gebeurtenisformulier(String soort, String aanbieder, String gemeente, String toelichting, String sleutel) {

    private static final int LANGSTE_TOELICHTING = 2000;

    static Gebeurtenisformulier voor(String soort) {
        return new Gebeurtenisformulier(
                soort, null, null, null, UUID.randomUUID().toString());
    }

    Gebeurtenismelding melding() {
        return new Gebeurtenismelding(gevuld(soort), gevuld(aanbieder), gevuld(gemeente), gevuld(toelichting));
    }

    /** What was chosen, null when nobody chose or it cannot be reported now. */
    Meldkeuze keuze(List<Meldkeuze> meldbaar) {
        return meldbaar.stream()
                .filter(keuze -> keuze.soort().equals(soort))
                .findFirst()
                .orElse(null);
    }

    /** The field that is wrong when the form as a whole is; each kind of event has one field that can be. */
    String fouteVeld(Meldkeuze keuze) {
        if (toelichting != null && toelichting.length() > LANGSTE_TOELICHTING) {
            return "toelichting";
        }
        return keuze.vraagtGemeente() ? "gemeente" : "aanbieder";
    }
}
