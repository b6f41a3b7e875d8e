package nl.jeugdpoort.deelnemer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.deelnemer.Operatorbestand.Operator;
import nl.jeugdpoort.deelnemer.Operatorbestand.Persoonsrol;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import org.springframework.stereotype.Component;

/** A login name stands once, a regiobeheerder has a region, a medewerker an organisation, and nobody else has either. */
@Component
class Operatortoets implements Standtoets {

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        List<Instelfout> fouten = new ArrayList<>();
        gelezen.operators().ifPresent(bestand -> {
            Set<String> namen = new HashSet<>();
            for (int i = 0; i < bestand.waarde().operators().size(); i++) {
                Operator operator = bestand.waarde().operators().get(i);
                String plek = "operators[" + i + "].";
                if (!namen.add(operator.naam())) {
                    fouten.add(bestand.fout(plek + "naam", operator.naam() + " staat er twee keer"));
                }
                regio(bestand, operator, plek + "regio", gelezen, fouten);
                organisatie(bestand, operator, plek + "organisatie", gelezen, fouten);
            }
        });
        return fouten;
    }

    private static void regio(
            Ingelezen<?> bestand, Operator operator, String veld, Gelezen gelezen, List<Instelfout> fouten) {
        boolean nodig = operator.rol() == Persoonsrol.REGIOBEHEERDER;
        if (nodig != (operator.regio() != null)) {
            fouten.add(bestand.fout(
                    veld,
                    nodig ? "ontbreekt; een regiobeheerder heeft een regio" : "hoort alleen bij een regiobeheerder"));
        } else if (nodig
                && gelezen.regiolijst().stream()
                        .noneMatch(r -> r.cbsJeugdregio().equals(operator.regio()))) {
            fouten.add(bestand.fout(veld, operator.regio() + " staat niet in regios.yaml"));
        }
    }

    private static void organisatie(
            Ingelezen<?> bestand, Operator operator, String veld, Gelezen gelezen, List<Instelfout> fouten) {
        boolean nodig = operator.rol() == Persoonsrol.MEDEWERKER;
        if (nodig != (operator.organisatie() != null)) {
            fouten.add(bestand.fout(
                    veld,
                    nodig ? "ontbreekt; een medewerker heeft een organisatie" : "hoort alleen bij een medewerker"));
        } else if (nodig
                && gelezen.deelnemers().stream()
                        .noneMatch(d -> d.waarde().code().equals(operator.organisatie()))) {
            fouten.add(bestand.fout(veld, operator.organisatie() + " is geen deelnemer"));
        }
    }
}
