package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The gateway refuses on behalf of a receiver (retour: automatisch): the sender gets the codes, the receiver nothing. */
class AfkeuringIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String JW319 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <jw319:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw319="http://www.istandaarden.nl/ijw/3_2/jw319/schema">
              <jw319:Header>
                <jw319:BerichtCode>488</jw319:BerichtCode>
                <jw319:BerichtVersie>3</jw319:BerichtVersie>
                <jw319:BerichtSubversie>2</jw319:BerichtSubversie>
                <jw319:Afzender>0384</jw319:Afzender>
                <jw319:Ontvanger>42420001</jw319:Ontvanger>
                <jw319:BerichtIdentificatie>
                  <ijw:Identificatie>NIETCBS319</ijw:Identificatie>
                  <ijw:Dagtekening>%s</ijw:Dagtekening>
                </jw319:BerichtIdentificatie>
                <jw319:XsdVersie>
                  <ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
                  <ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
                </jw319:XsdVersie>
              </jw319:Header>
              <jw319:Antwoord>
                <jw319:ReferentieAanbieder>9003</jw319:ReferentieAanbieder>
                <jw319:VerzoekAntwoord>1</jw319:VerzoekAntwoord>
                <jw319:RedenAfwijzingVerzoek>8</jw319:RedenAfwijzingVerzoek>
                <jw319:Woonplaatsbeginsel>
                  <jw319:Gemeente>9999</jw319:Gemeente>
                </jw319:Woonplaatsbeginsel>
              </jw319:Antwoord>
            </jw319:Bericht>
            """;

    private final Partner gemeente = POORT.postbusGemeente;
    private final Partner aanbieder = POORT.postbusAanbieder;

    @Test
    void een_dagtekening_in_de_toekomst_geeft_8848_in_de_header() throws Exception {
        Simbericht toewijzing = gevraagd(Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()));
        String overmorgen = POORT.vandaag().plusDays(2).toString();

        gemeente.stuurt(Bewerkt.met(toewijzing.inhoud(), "Dagtekening", overmorgen));

        Post retour = gemeente.krijgt("JW302", toewijzing.identificatie());
        assertThat(retour.retourcodes()).containsExactly("8848");
        assertThat(retour.tekst()).doesNotContain(":Client>");
        Dossier dossier = POORT.dossier(gemeente.code(), "JW301", toewijzing.identificatie());
        assertThat(dossier.status()).isEqualTo("AFGEKEURD");
        assertThat(dossier.bevindingen()).containsExactly("TR135");
        assertThat(dossier.nu().path("afleveringen")).isEmpty();
        assertThat(dossier.nu()
                        .path("antwoorden")
                        .get(0)
                        .path("retourcodes")
                        .get(0)
                        .asText())
                .isEqualTo("8848");
        assertThat(aanbieder.alles("JW301", toewijzing.identificatie())).isEmpty();
        assertThat(dossier.termijnen()).doesNotContainKeys("OP271", "OP272");
    }

    @Test
    void een_gemeente_die_niet_bestaat_geeft_S300_bij_het_woonplaatsbeginsel() throws Exception {
        gemeente.stuurt(JW319.formatted(POORT.vandaag()).getBytes(StandardCharsets.UTF_8));

        Post retour = gemeente.krijgt("JW320", "NIETCBS319");
        assertThat(codesVan("Header", retour)).isEqualTo("0200");
        assertThat(codesVan("Woonplaatsbeginsel", retour)).isEqualTo("S300");
        assertThat(POORT.dossier(gemeente.code(), "JW319", "NIETCBS319").status())
                .isEqualTo("AFGEKEURD");
        assertThat(aanbieder.alles("JW319", "NIETCBS319")).isEmpty();
    }

    @Test
    void een_fout_in_het_bericht_zelf_geeft_alleen_een_header_met_0001() throws Exception {
        Simbericht toewijzing =
                Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()).toewijzing();

        gemeente.stuurt(Bewerkt.met(toewijzing.inhoud(), "Bsn", "999900007"));

        Post retour = gemeente.krijgt("JW302", toewijzing.identificatie());
        assertThat(retour.retourcodes()).containsExactly("0001");
        assertThat(retour.tekst()).doesNotContain(":Client>");
        Dossier dossier = POORT.dossier(gemeente.code(), "JW301", toewijzing.identificatie());
        assertThat(dossier.status()).isEqualTo("AFGEKEURD");
        assertThat(dossier.bevindingen()).containsExactly("CS002");
        assertThat(dossier.nu().toString()).contains("*******07").doesNotContain("999900007");
        assertThat(aanbieder.alles("JW301", toewijzing.identificatie())).isEmpty();
    }

    @Test
    void een_fout_in_een_declaratie_zelf_wordt_met_0001_beantwoord() throws Exception {
        Simbericht declaratie =
                Verhaallijn.van(gemeente, aanbieder, POORT.vandaag()).declaratie();
        byte[] fout = Bewerkt.met(declaratie.inhoud(), "TotaalBedrag", "1");

        aanbieder.stuurt(Bewerkt.met(fout, "GeleverdVolume", "0"));

        Post antwoord = aanbieder.krijgt("JW325", declaratie.identificatie());
        assertThat(antwoord.retourcodes()).containsExactly("0001");
        assertThat(antwoord.tekst()).doesNotContain(":DeclaratieAntwoord>");
        Dossier dossier = POORT.dossier(aanbieder.code(), "JW323", declaratie.identificatie());
        assertThat(dossier.bevindingen()).contains("TR358");
        assertThat(dossier.nu().path("antwoorden").get(0).path("retourcodes")).hasSize(1);
    }

    @Test
    void een_bedrag_dat_niet_bij_het_tarief_past_geeft_9346_bij_de_prestatie() throws Exception {
        Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
        while (!new String(verhaal.declaratie().inhoud(), StandardCharsets.UTF_8).contains("ProductTarief")) {
            verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
        }
        gemeente.stuurt(gevraagd(verhaal));
        aanbieder.krijgt(verhaal.toewijzing());
        Simbericht declaratie = verhaal.declaratie();
        byte[] fout = Bewerkt.met(declaratie.inhoud(), "ProductTarief", "1");

        aanbieder.stuurt(fout);

        Post antwoord = aanbieder.krijgt("JW325", declaratie.identificatie());
        assertThat(antwoord.retourcodes()).containsExactly("0200", "9346", "0200", "0200");
        assertThat(codesVan("Prestatie", antwoord)).isEqualTo("9346");
        assertThat(POORT.dossier(aanbieder.code(), "JW323", declaratie.identificatie())
                        .bevindingen())
                .containsExactly("TR346");
    }

    /** The toewijzing of a story, after the aanbieder asked for it (TR379). */
    private Simbericht gevraagd(Verhaallijn verhaal) throws Exception {
        aanbieder.stuurt(verhaal.verzoek());
        gemeente.krijgt(verhaal.verzoek());
        return verhaal.toewijzing();
    }

    /** The codes of one class, as one text. */
    private static String codesVan(String klasse, Post retour) {
        Element element = (Element)
                Post.wortel(retour.inhoud()).getElementsByTagNameNS("*", klasse).item(0);
        return Post.eerste(element, "RetourCodes");
    }
}
