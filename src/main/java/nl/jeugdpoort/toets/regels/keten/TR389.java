package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.HashSet;
import java.util.Set;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Eenzelfde product, toewijzing en periode wordt pas weer debet ingediend als de toegekende debetprestatie is gecrediteerd; dat mag in hetzelfde bericht. */
@Regel(code = "TR389", retourcode = "9389", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR389 implements Ketenregel<Prestatie> {

    /** Numbers of the granted prestaties that the message takes back. */
    private final Set<String> teruggenomen = new HashSet<>();

    @Override
    public Ketenregel<Prestatie> voorBericht() {
        return new TR389();
    }

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        if (stand.declaraties().neemtTerug(prestatie)) {
            teruggenomen.add(prestatie.vorige());
        } else if (prestatie.debet()
                && stand.toewijzingVan(prestatie).isPresent()
                && !teruggenomen.containsAll(stand.declaraties().openDebets(prestatie.zorgperiode()))) {
            uit.bij(
                    "ProductPeriode",
                    "Voor dit product en deze periode is op deze toewijzing al een prestatie toegekend. Crediteer die eerst; dat mag in hetzelfde bericht.");
        }
    }
}
