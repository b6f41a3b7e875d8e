package nl.jeugdpoort.toets.regels.bericht;

import java.util.HashSet;
import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatie wordt niet in hetzelfde bericht ingediend en gecrediteerd. */
@Regel(code = "TR316", berichten = "JW323", klassen = "Prestatie/ProductReferentie")
final class TR316 implements Berichtregel {

    private static final String MELDING =
            "Dit bericht dient deze prestatie in en crediteert haar ook. Laat beide weg, of crediteer haar in een later bericht.";

    private final Set<String> nummers = new HashSet<>();
    private final Set<String> gecrediteerd = new HashSet<>();

    @Override
    public Berichtregel voorBericht() {
        return new TR316();
    }

    @Override
    public void toets(Klasse referentie, Uitslag uit) {
        String nummer = referentie.tekst("ReferentieNummer");
        String vorige = referentie.tekst("VorigReferentieNummer");
        nummers.add(nummer);
        if (vorige != null && nummers.contains(vorige)) {
            uit.bij(referentie, "VorigReferentieNummer", MELDING);
        } else if (gecrediteerd.contains(nummer)) {
            uit.bij(referentie, "ReferentieNummer", MELDING);
        }
        if (vorige != null) {
            gecrediteerd.add(vorige);
        }
    }
}
