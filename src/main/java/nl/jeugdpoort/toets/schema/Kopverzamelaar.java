package nl.jeugdpoort.toets.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.standaard.Kopveld;
import nl.jeugdpoort.standaard.Productveld;

/** Gathers header, facts and BSNs of one message while it is read. */
final class Kopverzamelaar implements Luisteraar {

    private final Kopregels regels;
    private final Map<Kopveld, String> kop = new EnumMap<>(Kopveld.class);
    private final List<Feiten.Product> producten = new ArrayList<>();
    private final Set<String> retourcodes = new LinkedHashSet<>();
    private final Set<String> bsns = new LinkedHashSet<>();
    private final Map<Productveld, String> product = new EnumMap<>(Productveld.class);

    Kopverzamelaar(Kopregels regels) {
        this.regels = regels;
    }

    @Override
    public void begin(Element element, int plaats) {
        product.clear();
    }

    @Override
    public void waarde(Element element, Waarde waarde) {
        if (regels.isBsn(element)) {
            bsns.add(waarde.tekst());
        } else if (regels.isRetourcode(element)) {
            retourcodes.add(waarde.tekst());
        } else {
            Productveld veld = regels.productveld(element);
            if (veld != null) {
                zet(veld, waarde.tekst());
            }
            for (Kopveld kopveld : regels.kopvelden(element)) {
                kop.put(kopveld, waarde.tekst());
            }
        }
    }

    private void zet(Productveld veld, String waarde) {
        switch (veld) {
            case begin -> product.merge(veld, waarde, Kopverzamelaar::vroegste);
            case beginNaDagtekening -> {
                String dagtekening = kop.get(Kopveld.dagtekening);
                if (dagtekening != null && dag(waarde).isAfter(dag(dagtekening))) {
                    zet(Productveld.begin, waarde);
                }
            }
            default -> product.put(veld, waarde);
        }
    }

    private static String vroegste(String een, String ander) {
        return dag(ander).isBefore(dag(een)) ? ander : een;
    }

    @Override
    public void einde(Element element, int plaats) {
        producten.add(new Feiten.Product(
                product.get(Productveld.toewijzingNummer),
                product.get(Productveld.referentie),
                dag(product.get(Productveld.begin)),
                dag(product.get(Productveld.einde)),
                product.get(Productveld.reden),
                product.get(Productveld.status)));
    }

    Set<String> bsns() {
        return bsns;
    }

    Berichtkop kop() {
        return new Berichtkop(
                regels.standaard,
                regels.berichtsoort,
                kop.get(Kopveld.afzender),
                kop.get(Kopveld.ontvanger),
                identificatie(),
                dag(kop.get(Kopveld.dagtekening)),
                heen(),
                new Feiten(
                        kop.get(Kopveld.basisXsdVersie),
                        kop.get(Kopveld.berichtXsdVersie),
                        producten,
                        List.copyOf(retourcodes)));
    }

    private String identificatie() {
        String identificatie = kop.get(Kopveld.identificatie);
        String versie = kop.get(Kopveld.versie);
        return versie == null ? identificatie : identificatie + "." + Long.parseLong(versie);
    }

    private Berichtkop.Heenverwijzing heen() {
        return regels.antwoordOp == null
                ? null
                : new Berichtkop.Heenverwijzing(
                        kop.get(Kopveld.heenAfzender), regels.antwoordOp, kop.get(Kopveld.heenIdentificatie));
    }

    private static LocalDate dag(String waarde) {
        return waarde == null ? null : Kalender.dag(waarde);
    }
}
