package nl.jeugdpoort.toets.regels.bericht;

import java.util.Set;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een BRP-adres of verblijfadres heeft een postcode. */
@Regel(code = "CD034", berichten = "JW301", klassen = "Contact")
final class CD034 implements Berichtregel {

    private static final Set<String> MET_POSTCODE = Set.of("01", "03");

    @Override
    public void toets(Klasse contact, Uitslag uit) {
        if (contact.isEen("Soort", MET_POSTCODE)
                && contact.gevuld("Adres")
                && contact.in("Adres").leeg("Postcode")) {
            uit.bij(contact.in("Adres"), "Dit BRP-adres of verblijfadres heeft geen postcode. Vul de postcode in.");
        }
    }
}
