package nl.jeugdpoort.antwoord;

import java.util.List;
import java.util.Map;

/**
 * The content of an answer that says where the heenbericht is wrong.
 *
 * @param schema schema of the answer
 * @param klassecodes codes per wrong class, by path in the heenbericht
 */
record Antwoordinhoud(Retourschema schema, Map<String, List<String>> klassecodes) {

    private static final String DECLARATIE = "/Bericht/Declaratie";

    void schrijf(byte[] heenbericht, Xmlschrijver uit) {
        if (schema.alleenFouten()) {
            declaratie(heenbericht, uit);
        } else {
            HeleInhoud alles = new HeleInhoud(klassecodes, schema.codes());
            Wandeling.door(heenbericht, schema.inhoud(), new Inhoudkopie(uit, alles, (veld, hier) -> {}));
        }
    }

    private void declaratie(byte[] heenbericht, Xmlschrijver uit) {
        AlleenFouten fouten = new AlleenFouten(DECLARATIE, klassecodes, schema.codes());
        long toegekend = fouten.declaratieFout() ? 0 : toegekend(heenbericht, fouten);
        Inhoudkopie kopie = new Inhoudkopie(uit, fouten, (veld, hier) -> {
            if ("TotaalIngediendBedrag".equals(veld)) {
                schrijfToegekend(toegekend, hier);
            }
        });
        Wandeling.door(heenbericht, schema.inhoud(), kopie);
    }

    private long toegekend(byte[] heenbericht, Beoordeling fouten) {
        Bedragen bedragen = new Bedragen(fouten);
        Wandeling.door(heenbericht, schema.inhoud(), bedragen);
        return bedragen.toegekend();
    }

    private static void schrijfToegekend(long centen, Xmlschrijver uit) {
        uit.begin("TotaalToegekendBedrag");
        uit.basisveld("TotaalBedrag", Long.toString(Math.abs(centen)));
        uit.basisveld("DebetCredit", centen < 0 ? "C" : "D");
        uit.eind("TotaalToegekendBedrag");
    }
}
