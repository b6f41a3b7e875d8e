package nl.jeugdpoort.deelnemer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.deelnemer.Regio.Gemeente;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import org.springframework.stereotype.Component;

/**
 * Regions and their gemeenten stand once, a subregion names gemeenten of its own region, and who keeps a contact register is a participant.
 */
@Component
class Regiotoets implements Standtoets {

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        List<Instelfout> fouten = new ArrayList<>();
        gelezen.regios().ifPresent(bestand -> {
            Map<String, String> gemeenten = new HashMap<>();
            Map<String, String> codes = new HashMap<>();
            for (int i = 0; i < bestand.waarde().regios().size(); i++) {
                Regio regio = bestand.waarde().regios().get(i);
                String plek = "regios[" + i + "].";
                if (codes.putIfAbsent(regio.cbsJeugdregio(), regio.naam()) != null) {
                    fouten.add(bestand.fout(plek + "cbs-jeugdregio", regio.cbsJeugdregio() + " staat er twee keer"));
                }
                gemeenten(bestand, regio, plek, gemeenten, fouten);
                subregios(bestand, regio, plek, fouten);
            }
        });
        return fouten;
    }

    private static void gemeenten(
            Ingelezen<?> bestand, Regio regio, String plek, Map<String, String> eerder, List<Instelfout> fouten) {
        for (int i = 0; i < regio.gemeenten().size(); i++) {
            String code = regio.gemeenten().get(i).code();
            String ander = eerder.putIfAbsent(code, regio.naam());
            if (ander != null) {
                fouten.add(bestand.fout(plek + "gemeenten[" + i + "].code", code + " hoort al bij " + ander));
            }
        }
    }

    private static void subregios(Ingelezen<?> bestand, Regio regio, String plek, List<Instelfout> fouten) {
        List<String> leden = regio.gemeenten().stream().map(Gemeente::code).toList();
        for (int i = 0; i < regio.subregios().size(); i++) {
            for (String code : regio.subregios().get(i).gemeenten()) {
                if (!leden.contains(code)) {
                    fouten.add(bestand.fout(
                            plek + "subregios[" + i + "].gemeenten", code + " is geen gemeente van " + regio.naam()));
                }
            }
        }
    }
}
