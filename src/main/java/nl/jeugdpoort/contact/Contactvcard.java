package nl.jeugdpoort.contact;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Organization;
import ezvcard.property.Uid;
import java.util.List;

/** Writes entries as vCard 4 (RFC 6350). */
final class Contactvcard {

    private Contactvcard() {}

    static String schrijf(List<Contact> contacten) {
        List<VCard> kaarten = contacten.stream().map(Contactvcard::kaart).toList();
        return Ezvcard.write(kaarten).version(VCardVersion.V4_0).prodId(false).go();
    }

    private static VCard kaart(Contact contact) {
        var persoon = contact.persoon();
        VCard kaart = new VCard(VCardVersion.V4_0);
        kaart.setUid(new Uid("urn:uuid:" + contact.id()));
        kaart.setFormattedName(persoon.naam());
        kaart.setOrganization(organisatie(persoon));
        kaart.addTitle(persoon.functie().woord());
        if (persoon.telefoon() != null) {
            kaart.addTelephoneNumber(persoon.telefoon(), TelephoneType.WORK);
        }
        if (persoon.email() != null) {
            kaart.addEmail(persoon.email(), EmailType.WORK);
        }
        return kaart;
    }

    private static Organization organisatie(Contact.Persoon persoon) {
        Organization uit = new Organization();
        uit.getValues().add(persoon.organisatienaam());
        if (persoon.team() != null) {
            uit.getValues().add(persoon.team());
        }
        return uit;
    }
}
