package nl.jeugdpoort.console.aanmeldingen;

import java.util.UUID;
import nl.jeugdpoort.aanmelding.Gebeurtenismelding;

/**
 * The form by which people report what happened; what was left empty is not said.
 *
 * @param sleutel made with the form, so that sending it twice reports once
 */
record Gebeurtenisformulier(String soort, String aanbieder, String gemeente, String toelichting, String sleutel) {

    static Gebeurtenisformulier leeg() {
        return new Gebeurtenisformulier(
                null, null, null, null, UUID.randomUUID().toString());
    }

    Gebeurtenismelding melding() {
        return new Gebeurtenismelding(gevuld(soort), gevuld(aanbieder), gevuld(gemeente), gevuld(toelichting));
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
