package nl.jeugdpoort.deelnemer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.deelnemer.Deelnemer.Soort;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import org.springframework.stereotype.Component;

/** Codes and OIN's stand once, and a code fits the kind of organisation. */
@Component
class Deelnemertoets implements Standtoets {

    private static final int GEMEENTECODE = 4;

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        List<Instelfout> fouten = new ArrayList<>();
        Map<String, String> eerder = new HashMap<>();
        for (Ingelezen<Deelnemerbestand> bestand : gelezen.deelnemers()) {
            Deelnemerbestand d = bestand.waarde();
            boolean gemeente = d.code().length() == GEMEENTECODE;
            if (gemeente != (d.soort() == Soort.GEMEENTE)) {
                fouten.add(bestand.fout("code", "een gemeente heeft 4 cijfers, een aanbieder of gi 8"));
            }
            dubbel(bestand, "code", d.code(), eerder, fouten);
            if (d.oin() != null) {
                dubbel(bestand, "oin", d.oin(), eerder, fouten);
            }
        }
        return fouten;
    }

    private static void dubbel(
            Ingelezen<?> bestand, String veld, String waarde, Map<String, String> eerder, List<Instelfout> fouten) {
        String ander = eerder.putIfAbsent(waarde, bestand.bestand());
        if (ander != null) {
            fouten.add(bestand.fout(veld, waarde + " staat ook in " + ander));
        }
    }
}
