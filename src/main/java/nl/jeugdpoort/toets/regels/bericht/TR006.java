package nl.jeugdpoort.toets.regels.bericht;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Bij elk contact is een telefoonnummer bekend, of anders een huis met een postcode. */
@Regel(code = "TR006", berichten = "JW301", klassen = "Contact")
final class TR006 implements Berichtregel {

    @Override
    public void toets(Klasse contact, Uitslag uit) {
        Klasse adres = contact.in("Adres");
        boolean bereikbaar = contact.gevuld("Telefoon") || adres.gevuld("Huis") && adres.gevuld("Postcode");
        if (!bereikbaar) {
            uit.bij(
                    contact,
                    "Dit contact heeft geen telefoonnummer, en ook geen adres met huisnummer en postcode. Vul een van beide aan.");
        }
    }
}
