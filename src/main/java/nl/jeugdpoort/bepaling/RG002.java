package nl.jeugdpoort.bepaling;

import java.util.Set;
import nl.jeugdpoort.toets.Documentregel;

/** Deel 1 van het aanmeldformulier bevat niets dat een persoon aanwijst. */
final class RG002 implements Documentregel {

    @Override
    public Set<String> berichten() {
        return Set.of("AANMELDFORMULIER");
    }

    @Override
    public void toets(String berichtsoort, byte[] bericht, Uitslag uit) {
        Xmllezer xml = Xmllezer.lees(bericht, Aanmeldformulier.class);
        Aanmeldformulier formulier = new Recordlezer().lees(xml.boom(), Aanmeldformulier.class, "");
        Persoonsspeurder.fouten(formulier).forEach(fout -> uit.bij(xml.plaats(fout.veld()), fout.melding()));
    }
}
