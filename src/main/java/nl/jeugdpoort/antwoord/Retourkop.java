package nl.jeugdpoort.antwoord;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.standaard.Kopveld;

/**
 * What goes into the header of an answer; where each value goes is for the standard to say.
 *
 * @param waarden what the header tells; what the heenbericht does not tell of itself is null
 * @param codes RetourCodes, empty for none
 */
record Retourkop(Map<Kopveld, String> waarden, List<String> codes) {

    private static final String RETOURCODES = "RetourCodes";

    /**
     * The header of an answer.
     *
     * @param heen header of the heenbericht
     * @param identificatie own identification of the answer
     * @param dagtekening own date of the answer
     * @param xsdVersie version of the schemas that the answer is made with
     */
    static Retourkop van(
            Berichtkop heen, String identificatie, LocalDate dagtekening, String xsdVersie, List<String> codes) {
        Map<Kopveld, String> waarden = new EnumMap<>(Kopveld.class);
        waarden.put(Kopveld.afzender, heen.ontvanger());
        waarden.put(Kopveld.ontvanger, heen.afzender());
        waarden.put(Kopveld.identificatie, identificatie);
        waarden.put(Kopveld.dagtekening, dagtekening.toString());
        waarden.put(Kopveld.basisXsdVersie, xsdVersie);
        waarden.put(Kopveld.berichtXsdVersie, xsdVersie);
        waarden.put(Kopveld.heenAfzender, heen.afzender());
        waarden.put(Kopveld.heenOntvanger, heen.ontvanger());
        waarden.put(Kopveld.heenIdentificatie, heen.identificatie());
        waarden.put(Kopveld.heenDagtekening, Objects.toString(heen.dagtekening(), null));
        waarden.put(Kopveld.heenBasisXsdVersie, heen.feiten().basisXsdVersie());
        waarden.put(Kopveld.heenBerichtXsdVersie, heen.feiten().berichtXsdVersie());
        return new Retourkop(waarden, codes);
    }

    void schrijf(Retourschema.Kop kop, Xmlschrijver uit) {
        Map<String, String> opPad = opPad(kop.paden());
        uit.begin(kop.naam());
        for (String veld : kop.velden()) {
            if (kop.vasteWaarden().containsKey(veld)) {
                uit.veld(veld, kop.vasteWaarden().get(veld));
            } else if (veld.equals(RETOURCODES) && !codes.isEmpty()) {
                uit.retourcodes(codes);
            } else {
                schrijf(veld, kop.naam() + "/" + veld, opPad, uit);
            }
        }
        uit.eind(kop.naam());
    }

    /** A field is text, or a structure of the shared types, of which every part is in their namespace. */
    private static void schrijf(String veld, String pad, Map<String, String> opPad, Xmlschrijver uit) {
        if (opPad.containsKey(pad)) {
            uit.veld(veld, opPad.get(pad));
            return;
        }
        List<String> delen =
                opPad.keySet().stream().filter(p -> p.startsWith(pad + "/")).toList();
        if (!delen.isEmpty()) {
            uit.begin(veld);
            delen.forEach(deel -> uit.basisveld(deel.substring(pad.length() + 1), opPad.get(deel)));
            uit.eind(veld);
        }
    }

    private Map<String, String> opPad(Map<Kopveld, String> paden) {
        Map<String, String> opPad = new LinkedHashMap<>();
        paden.forEach((veld, pad) -> {
            if (waarden.get(veld) != null) {
                opPad.put(pad, waarden.get(veld));
            }
        });
        return opPad;
    }
}
