package nl.jeugdpoort.antwoord;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bericht.Berichtkop;

/**
 * What goes into the header of an answer.
 *
 * @param heen header of the heenbericht
 * @param identificatie own identification of the answer
 * @param dagtekening own date of the answer
 * @param xsdVersie version of the schemas that the answer is made with
 * @param codes RetourCodes, empty for none
 */
record Retourkop(Berichtkop heen, String identificatie, LocalDate dagtekening, String xsdVersie, List<String> codes) {

    void schrijf(Retourschema schema, Xmlschrijver uit) {
        uit.begin("Header");
        for (String vast : List.of("BerichtCode", "BerichtVersie", "BerichtSubversie")) {
            uit.veld(vast, schema.vasteWaarden().get(vast));
        }
        if (schema.declaratieantwoord()) {
            declaratieantwoord(uit);
        } else {
            retour(uit);
        }
        if (!codes.isEmpty()) {
            uit.retourcodes(codes);
        }
        uit.eind("Header");
    }

    /** Flows section 7: the parties stay those of the heenbericht. */
    private void retour(Xmlschrijver uit) {
        partijen(uit, heen.afzender(), heen.ontvanger());
        identificatie(uit, "BerichtIdentificatie", heen.identificatie(), heen.dagtekening());
        versies(uit, "XsdVersie", heen.feiten().basisXsdVersie(), heen.feiten().berichtXsdVersie());
        uit.veld("IdentificatieRetour", identificatie);
        uit.veld("DagtekeningRetour", dagtekening.toString());
        versies(uit, "XsdVersieRetour", xsdVersie, xsdVersie);
    }

    /** Flows section 8: the parties are those of this very message. */
    private void declaratieantwoord(Xmlschrijver uit) {
        partijen(uit, heen.ontvanger(), heen.afzender());
        identificatie(uit, "BerichtIdentificatie", identificatie, dagtekening);
        versies(uit, "XsdVersie", xsdVersie, xsdVersie);
        identificatie(uit, "DeclaratieIdentificatie", heen.identificatie(), heen.dagtekening());
        versies(
                uit,
                "XsdVersieDeclaratie",
                heen.feiten().basisXsdVersie(),
                heen.feiten().berichtXsdVersie());
    }

    private static void partijen(Xmlschrijver uit, String afzender, String ontvanger) {
        uit.veld("Afzender", afzender);
        uit.veld("Ontvanger", ontvanger);
    }

    private static void identificatie(Xmlschrijver uit, String naam, String identificatie, LocalDate dagtekening) {
        uit.begin(naam);
        uit.veld(Xmlschrijver.BASIS, "Identificatie", identificatie);
        uit.veld(Xmlschrijver.BASIS, "Dagtekening", dagtekening.toString());
        uit.eind(naam);
    }

    private static void versies(Xmlschrijver uit, String naam, String basis, String bericht) {
        uit.begin(naam);
        uit.veld(Xmlschrijver.BASIS, "BasisschemaXsdVersie", basis);
        uit.veld(Xmlschrijver.BASIS, "BerichtXsdVersie", bericht);
        uit.eind(naam);
    }
}
