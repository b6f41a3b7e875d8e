package nl.jeugdpoort.deelnemer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import org.springframework.stereotype.Component;

/** Both parties of a mandate are participants and differ, and its period has a day. */
@Component
class Mandaattoets implements Standtoets {

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        Set<String> codes =
                gelezen.deelnemers().stream().map(d -> d.waarde().code()).collect(Collectors.toSet());
        List<Instelfout> fouten = new ArrayList<>();
        gelezen.mandaten().ifPresent(bestand -> {
            for (int i = 0; i < bestand.waarde().mandaten().size(); i++) {
                toets(bestand, i, codes, fouten);
            }
        });
        return fouten;
    }

    private static void toets(Ingelezen<Mandaatbestand> bestand, int i, Set<String> codes, List<Instelfout> fouten) {
        Mandaat mandaat = bestand.waarde().mandaten().get(i);
        String plek = "mandaten[" + i + "].";
        if (!codes.contains(mandaat.indiener())) {
            fouten.add(bestand.fout(plek + "indiener", mandaat.indiener() + " is geen deelnemer"));
        }
        if (!codes.contains(mandaat.afzender())) {
            fouten.add(bestand.fout(plek + "afzender", mandaat.afzender() + " is geen deelnemer"));
        }
        if (mandaat.indiener().equals(mandaat.afzender())) {
            fouten.add(bestand.fout(plek + "afzender", "is gelijk aan de indiener; daar is geen mandaat voor nodig"));
        }
        if (mandaat.geldigTot() != null && mandaat.geldigTot().isBefore(mandaat.geldigVanaf())) {
            fouten.add(bestand.fout(plek + "geldig-tot", "ligt voor geldig-vanaf"));
        }
    }
}
