package nl.jeugdpoort.deelnemer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.stereotype.Component;

/** Both parties of a mandate are participants and differ, it is for messages that the gateway knows, and its period has a day. */
@Component
class Mandaattoets implements Standtoets {

    private final Standaardmappen standaarden;

    Mandaattoets(Standaardmappen standaarden) {
        this.standaarden = standaarden;
    }

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        Set<String> codes =
                gelezen.deelnemers().stream().map(d -> d.waarde().code()).collect(Collectors.toSet());
        List<Instelfout> fouten = new ArrayList<>();
        gelezen.mandaten().ifPresent(bestand -> {
            for (int i = 0; i < bestand.waarde().mandaten().size(); i++) {
                toets(bestand, i, codes, fouten);
                berichtsoorten(bestand, i, fouten);
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

    private void berichtsoorten(Ingelezen<Mandaatbestand> bestand, int i, List<Instelfout> fouten) {
        List<String> soorten = bestand.waarde().mandaten().get(i).berichtsoorten();
        for (int n = 0; n < soorten.size(); n++) {
            if (standaarden.met(soorten.get(n)).isEmpty()) {
                String plek = "mandaten[" + i + "].berichtsoorten[" + n + "]";
                fouten.add(bestand.fout(plek, "moet een bericht zijn dat de poort kent, zoals JW315"));
            }
        }
    }
}
