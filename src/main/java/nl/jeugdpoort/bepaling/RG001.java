package nl.jeugdpoort.bepaling;

import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.toets.Documentregel;

/** Elk veld van het document heeft een waarde die kan, en de velden passen bij elkaar. */
final class RG001 implements Documentregel {

    private static final Map<String, Class<? extends Record>> SOORTEN =
            Map.of("BEPALING", Bepaling.class, "AANMELDFORMULIER", Aanmeldformulier.class);

    @Override
    public Set<String> berichten() {
        return SOORTEN.keySet();
    }

    @Override
    public void toets(String berichtsoort, byte[] bericht, Uitslag uit) {
        Class<? extends Record> soort = SOORTEN.get(berichtsoort);
        Xmllezer xml = Xmllezer.lees(bericht, soort);
        Recordlezer lezer = new Recordlezer();
        Record document = lezer.lees(xml.boom(), soort, "");
        Documenttoets.fouten(document, lezer.fouten())
                .forEach(fout -> uit.bij(xml.plaats(fout.veld()), fout.melding()));
    }
}
