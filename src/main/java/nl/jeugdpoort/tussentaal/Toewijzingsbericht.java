package nl.jeugdpoort.tussentaal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntSupplier;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Jeugdige;
import nl.jeugdpoort.ijw.v3_2.basis.Adres;
import nl.jeugdpoort.ijw.v3_2.basis.Huis;
import nl.jeugdpoort.ijw.v3_2.basis.VolledigeNaam;
import nl.jeugdpoort.ijw.v3_2.jw301.Bericht;
import nl.jeugdpoort.ijw.v3_2.jw301.Client;
import nl.jeugdpoort.ijw.v3_2.jw301.Contact;
import nl.jeugdpoort.ijw.v3_2.jw301.Contactgegevens;
import nl.jeugdpoort.ijw.v3_2.jw301.Header;
import nl.jeugdpoort.ijw.v3_2.jw301.ObjectFactory;
import nl.jeugdpoort.ijw.v3_2.jw301.ToegewezenProduct;
import nl.jeugdpoort.ijw.v3_2.jw301.ToegewezenProducten;

/**
 * A JW301 of the verantwoordelijke gemeente.
 *
 * @param nu moment of the toewijzing, in Dutch time
 * @param nummers gives a ToewijzingNummer for each product
 */
record Toewijzingsbericht(Bepaling bepaling, LocalDateTime nu, IntSupplier nummers) {

    static final Ijwxml<Bericht> XML = new Ijwxml<>(Bericht.class);

    private static final String CODE = "436";
    private static final String BRP_ADRES = "01";
    private static final String EIGEN_NAAM = "1";
    private static final String NEDERLAND = "NL";

    byte[] schrijf(String aanbieder, String identificatie, List<Productkeuze> keuzes) {
        Bericht bericht = new Bericht();
        bericht.setHeader(header(aanbieder, identificatie));
        bericht.setClient(client(keuzes));
        return XML.schrijf(new ObjectFactory().createBericht(bericht));
    }

    private Header header(String aanbieder, String identificatie) {
        Header header = new Header();
        header.setBerichtCode(CODE);
        header.setBerichtVersie(Ijwdelen.VERSIE);
        header.setBerichtSubversie(Ijwdelen.SUBVERSIE);
        header.setAfzender(bepaling.jeugdige().verantwoordelijkeGemeente());
        header.setOntvanger(aanbieder);
        header.setBerichtIdentificatie(Ijwdelen.identificatie(identificatie, nu.toLocalDate()));
        header.setXsdVersie(Ijwdelen.xsdVersie());
        return header;
    }

    private Client client(List<Productkeuze> keuzes) {
        Jeugdige jeugdige = bepaling.jeugdige();
        Client client = new Client();
        client.setBsn(jeugdige.bsn());
        client.setGeboortedatum(Ijwdelen.geboren(jeugdige.geboortedatum()));
        client.setGeslacht(Ijwdelen.geslacht(jeugdige.geslacht()));
        client.setNaam(naam(jeugdige));
        client.setContactgegevens(new Contactgegevens());
        client.getContactgegevens().getContact().add(contact(jeugdige));
        client.setToegewezenProducten(new ToegewezenProducten());
        keuzes.forEach(
                keuze -> client.getToegewezenProducten().getToegewezenProduct().add(product(keuze)));
        return client;
    }

    private static VolledigeNaam naam(Jeugdige jeugdige) {
        VolledigeNaam naam = new VolledigeNaam();
        naam.setGeslachtsnaam(Ijwdelen.achternaam(jeugdige.naam()));
        naam.setVoornamen(Ijwdelen.regel(jeugdige.naam().voornamen()));
        naam.setVoorletters(jeugdige.naam().voorletters());
        naam.setNaamGebruik(EIGEN_NAAM);
        return naam;
    }

    private static Contact contact(Jeugdige jeugdige) {
        Huis huis = new Huis();
        huis.setHuisnummer(jeugdige.adres().huisnummer());
        huis.setHuisletter(jeugdige.adres().huisletter());
        huis.setHuisnummerToevoeging(jeugdige.adres().toevoeging());
        Adres adres = new Adres();
        adres.setHuis(huis);
        adres.setPostcode(jeugdige.adres().postcode());
        adres.setStraatnaam(Ijwdelen.regel(jeugdige.adres().straat()));
        adres.setPlaatsnaam(Ijwdelen.regel(jeugdige.adres().plaats()));
        adres.setLandCode(NEDERLAND);
        Contact contact = new Contact();
        contact.setSoort(BRP_ADRES);
        contact.setAdres(adres);
        return contact;
    }

    private ToegewezenProduct product(Productkeuze keuze) {
        ToegewezenProduct product = new ToegewezenProduct();
        product.setToewijzingNummer(nummers.getAsInt());
        product.setProduct(Ijwdelen.product(keuze.zorgvorm()));
        product.setToewijzingsdatum(nu.toLocalDate());
        product.setToewijzingstijd(nu.toLocalTime());
        product.setIngangsdatum(keuze.begin());
        product.setEinddatum(keuze.einde());
        product.setOmvang(Ijwdelen.omvang(keuze));
        product.setBudget(keuze.budget());
        return product;
    }
}
