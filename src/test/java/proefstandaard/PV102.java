package proefstandaard;

import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Het soort rit staat in de lijst met ritten. */
@Regel(code = "PV102", retourcode = "P102", niveau = Niveau.EXTERN, berichten = "PV010", klassen = "Rit")
final class PV102 implements Berichtregel {

    private final Codelijst soorten;

    PV102(Standaardmappen standaarden) {
        soorten = Codelijst.van(standaarden.van("proef/1.0"), "PL02");
    }

    @Override
    public void toets(Klasse rit, Uitslag uit) {
        if (!soorten.codes().containsKey(rit.tekst("Soort"))) {
            uit.bij(rit, "Soort", "Dit soort rit is er niet. Kies een soort uit lijst PL02.");
        }
    }
}
