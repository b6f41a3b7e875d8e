package nl.jeugdpoort.tussentaal;

import java.time.LocalDate;
import nl.jeugdpoort.bepaling.Geslacht;
import nl.jeugdpoort.bepaling.Naam;
import nl.jeugdpoort.ijw.v3_2.basis.Achternaam;
import nl.jeugdpoort.ijw.v3_2.basis.BerichtIdentificatie;
import nl.jeugdpoort.ijw.v3_2.basis.Geboortedatum;
import nl.jeugdpoort.ijw.v3_2.basis.Omvang;
import nl.jeugdpoort.ijw.v3_2.basis.Product;
import nl.jeugdpoort.ijw.v3_2.basis.XsdVersie;

/** Parts that the messages share. */
final class Ijwdelen {

    static final int VERSIE = 3;
    static final int SUBVERSIE = 2;

    private static final String XSD = "1.0.0";

    private Ijwdelen() {}

    static BerichtIdentificatie identificatie(String identificatie, LocalDate dagtekening) {
        BerichtIdentificatie deel = new BerichtIdentificatie();
        deel.setIdentificatie(identificatie);
        deel.setDagtekening(dagtekening);
        return deel;
    }

    static XsdVersie xsdVersie() {
        XsdVersie deel = new XsdVersie();
        deel.setBasisschemaXsdVersie(XSD);
        deel.setBerichtXsdVersie(XSD);
        return deel;
    }

    static Geboortedatum geboren(LocalDate dag) {
        Geboortedatum deel = new Geboortedatum();
        deel.setDatum(dag);
        return deel;
    }

    static String geslacht(Geslacht geslacht) {
        return switch (geslacht) {
            case ONBEKEND -> "0";
            case MAN -> "1";
            case VROUW -> "2";
        };
    }

    static Achternaam achternaam(Naam naam) {
        Achternaam deel = new Achternaam();
        deel.setAchternaam(regel(naam.achternaam()));
        deel.setVoorvoegsel(regel(naam.voorvoegsel()));
        return deel;
    }

    /** Text on one line, as iJw has it; null for null. */
    static String regel(String tekst) {
        return tekst == null ? null : tekst.strip().replaceAll("\\s+", " ");
    }

    static Product product(Zorgvorm zorgvorm) {
        Product deel = new Product();
        deel.setCategorie(zorgvorm.categorie());
        deel.setCode(zorgvorm.productcode());
        return deel;
    }

    /** Null when the help has a budget. */
    static Omvang omvang(Productkeuze keuze) {
        if (keuze.volume() == null) {
            return null;
        }
        Omvang deel = new Omvang();
        deel.setVolume(keuze.volume());
        deel.setEenheid(keuze.zorgvorm().eenheid());
        deel.setFrequentie(keuze.frequentie());
        return deel;
    }
}
