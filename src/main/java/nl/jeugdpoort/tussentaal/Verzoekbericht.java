package nl.jeugdpoort.tussentaal;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Jeugdige;
import nl.jeugdpoort.ijw.v3_2.basis.VerkorteNaam;
import nl.jeugdpoort.ijw.v3_2.basis.Verwijzer;
import nl.jeugdpoort.ijw.v3_2.jw315.AangevraagdProduct;
import nl.jeugdpoort.ijw.v3_2.jw315.AangevraagdeProducten;
import nl.jeugdpoort.ijw.v3_2.jw315.Bericht;
import nl.jeugdpoort.ijw.v3_2.jw315.Client;
import nl.jeugdpoort.ijw.v3_2.jw315.Header;
import nl.jeugdpoort.ijw.v3_2.jw315.ObjectFactory;

/** A JW315 to the verantwoordelijke gemeente, by a gecertificeerde instelling as verwijzer (type 08). */
record Verzoekbericht(Bepaling bepaling, LocalDate vandaag) {

    static final Ijwxml<Bericht> XML = new Ijwxml<>(Bericht.class);

    private static final String CODE = "446";
    private static final String GECERTIFICEERDE_INSTELLING = "08";
    private static final String JA = "1";
    private static final String NEE = "2";

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
        header.setAfzender(aanbieder);
        header.setOntvanger(bepaling.jeugdige().verantwoordelijkeGemeente());
        header.setBerichtIdentificatie(Ijwdelen.identificatie(identificatie, vandaag));
        header.setXsdVersie(Ijwdelen.xsdVersie());
        return header;
    }

    private Client client(List<Productkeuze> keuzes) {
        Jeugdige jeugdige = bepaling.jeugdige();
        VerkorteNaam naam = new VerkorteNaam();
        naam.setGeslachtsnaam(Ijwdelen.achternaam(jeugdige.naam()));
        naam.setVoornamen(Ijwdelen.regel(jeugdige.naam().voornamen()));
        naam.setVoorletters(jeugdige.naam().voorletters());
        Client client = new Client();
        client.setBsn(jeugdige.bsn());
        client.setGeboortedatum(Ijwdelen.geboren(jeugdige.geboortedatum()));
        client.setGeslacht(Ijwdelen.geslacht(jeugdige.geslacht()));
        client.setNaam(naam);
        client.setAangevraagdeProducten(new AangevraagdeProducten());
        keuzes.forEach(keuze ->
                client.getAangevraagdeProducten().getAangevraagdProduct().add(product(keuze)));
        return client;
    }

    private AangevraagdProduct product(Productkeuze keuze) {
        Verwijzer verwijzer = new Verwijzer();
        verwijzer.setType(GECERTIFICEERDE_INSTELLING);
        AangevraagdProduct product = new AangevraagdProduct();
        product.setReferentieAanbieder(bepaling.kop().identificatie() + "-" + keuze.nummer());
        product.setProduct(Ijwdelen.product(keuze.zorgvorm()));
        product.setToewijzingIngangsdatum(keuze.begin());
        product.setToewijzingEinddatum(keuze.einde());
        product.setOmvang(Ijwdelen.omvang(keuze));
        product.setBudget(keuze.budget());
        product.setVerwijzer(verwijzer);
        product.setRaamcontract(keuze.zorgvorm().aanbieders().contains(keuze.aanbieder()) ? JA : NEE);
        return product;
    }
}
