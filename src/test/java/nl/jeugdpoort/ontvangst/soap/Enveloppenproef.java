package nl.jeugdpoort.ontvangst.soap;

import java.nio.charset.StandardCharsets;
import nl.jeugdpoort.stuf.Berichtcode;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Envelopschrijver;
import nl.jeugdpoort.stuf.Stuurgegevens;
import nl.jeugdpoort.stuf.Systeem;
import nl.jeugdpoort.stuf.Versies;
import nl.jeugdpoort.stuf.ggk0210.BinaireInhoudBasisGgkberichten;
import nl.jeugdpoort.stuf.ggk0210.EnvelopHeenberichtGgkDi01;
import nl.jeugdpoort.stuf.ggk0210.ParametersGgkberichten;
import nl.jeugdpoort.stuf.stuf0301.StuurgegevensDi01EnvelopHeenbericht;
import nl.jeugdpoort.stuf.stuf0301.SysteemGgkberichten;

/** Envelopes as partners send them. */
final class Enveloppenproef {

    static final String REFERENTIE = "3f0a1c9e-52d7-4c1b-8a54-9d2f0b6e7a11";
    static final byte[] INHOUD = "<bericht naam=\"Zoë\"/>".getBytes(StandardCharsets.UTF_8);
    static final Versies VERSIES = new Versies("0004", "0003", "0003", "0002");

    private Enveloppenproef() {}

    static Envelop.Vracht di01() {
        return vracht(Berichtcode.DI01, "JW301", "0384", "42420001", REFERENTIE, null, INHOUD);
    }

    static Envelop.Vracht vracht(
            Berichtcode code, String functie, String van, String naar, String nummer, String kruis, byte[] inhoud) {
        Stuurgegevens label = new Stuurgegevens(
                code,
                new Systeem(van, "Proefpakket"),
                new Systeem(naar, Systeem.GGK),
                nummer,
                "20261104101500000",
                kruis,
                functie);
        return new Envelop.Vracht(label, VERSIES, inhoud, null);
    }

    static String soap() {
        return new String(Envelopschrijver.soap(di01()), StandardCharsets.UTF_8);
    }

    /** The same as {@link #di01()}, by the classes generated from the WSDL. */
    static EnvelopHeenberichtGgkDi01 jaxb() {
        StuurgegevensDi01EnvelopHeenbericht label = new StuurgegevensDi01EnvelopHeenbericht();
        label.setBerichtcode(nl.jeugdpoort.stuf.stuf0301.Berichtcode.DI_01);
        label.setZender(systeem("0384", "Proefpakket"));
        label.setOntvanger(systeem("42420001", "GGk"));
        label.setReferentienummer(REFERENTIE);
        label.setTijdstipBericht("20261104101500000");
        label.setFunctie("JW301");
        ParametersGgkberichten parameters = new ParametersGgkberichten();
        parameters.setApplicatieVersie("0004");
        parameters.setApplicatieSubversie("0003");
        parameters.setFunctieVersie("0003");
        parameters.setFunctieSubversie("0002");
        BinaireInhoudBasisGgkberichten bericht = new BinaireInhoudBasisGgkberichten();
        bericht.setXmlBestand(INHOUD);
        parameters.setBericht(bericht);
        EnvelopHeenberichtGgkDi01 envelop = new EnvelopHeenberichtGgkDi01();
        envelop.setStuurgegevens(label);
        envelop.setParameters(parameters);
        return envelop;
    }

    private static SysteemGgkberichten systeem(String organisatie, String applicatie) {
        SysteemGgkberichten systeem = new SysteemGgkberichten();
        systeem.setOrganisatie(organisatie);
        systeem.setApplicatie(applicatie);
        return systeem;
    }
}
