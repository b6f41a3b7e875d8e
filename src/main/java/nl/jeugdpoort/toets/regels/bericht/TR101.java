package nl.jeugdpoort.toets.regels.bericht;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Binnen een bericht komt een sleutel, samen met de sleutels van de klassen eromheen, hoogstens één keer voor. */
@Regel(
        code = "TR101",
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW323", "JW325"},
        klassen = {
            "Client",
            "Relatie",
            "Contactgegevens/Contact",
            "ToegewezenProduct",
            "StartProduct",
            "StopProduct",
            "AangevraagdProduct",
            "OngewijzigdProduct",
            "TeWijzigenProduct",
            "NieuwProduct",
            "Prestatie"
        })
final class TR101 implements Berichtregel {

    /** Keys of the classes that may be repeated; the others are unique because the class around them is. */
    static final Map<String, Sleutel> SLEUTELS = Map.ofEntries(
            Map.entry("Client", new Sleutel("Bsn")),
            Map.entry("Relatie", new Sleutel("Nummer")),
            Map.entry("Contact", new Sleutel("Soort")),
            Map.entry("ToegewezenProduct", new Sleutel("ToewijzingNummer")),
            Map.entry(
                    "StartProduct", new Sleutel("ToewijzingNummer", "Product/Categorie", "Product/Code", "Begindatum")),
            Map.entry(
                    "StopProduct",
                    new Sleutel(
                            "ToewijzingNummer",
                            "Product/Categorie",
                            "Product/Code",
                            "Begindatum",
                            "RedenBeeindiging",
                            "Einddatum")),
            Map.entry("AangevraagdProduct", new Sleutel("ReferentieAanbieder")),
            Map.entry("OngewijzigdProduct", new Sleutel("ToewijzingNummer")),
            Map.entry("TeWijzigenProduct", new Sleutel("ToewijzingNummer")),
            Map.entry("NieuwProduct", new Sleutel("Product/Categorie", "Product/Code", "GewensteIngangsdatum")),
            Map.entry(
                    "Prestatie",
                    new Sleutel("ProductReferentie/ReferentieNummer", "ProductReferentie/VorigReferentieNummer")));

    private final Map<String, Set<List<String>>> gezien = new HashMap<>();

    @Override
    public Berichtregel voorBericht() {
        return new TR101();
    }

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        Sleutel sleutel = SLEUTELS.get(klasse.naam());
        if (!gezien.computeIfAbsent(klasse.naam(), naam -> new HashSet<>()).add(sleutel.van(klasse))) {
            Sleutel.Veld eerste = sleutel.velden().getFirst();
            uit.bij(
                    eerste.in(klasse),
                    eerste.naam(),
                    "In dit bericht staat al een %s met dezelfde gegevens (%s). Voeg de twee samen, of verbeter er een."
                            .formatted(klasse.naam(), sleutel.namen()));
        }
    }
}
