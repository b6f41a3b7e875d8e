package nl.jeugdpoort.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.jeugdpoort.bericht.Berichtkop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopSchrijvenTest {

    private static final Foutmelding FOUT = Foutmelding.van(StufFouten.van("IB210"), "Organisatie 9999.");

    static Stream<Envelop> enveloppen() {
        Stuurgegevens label = Proef.di01().stuurgegevens();
        return Stream.of(
                Proef.di01(),
                Proef.du01(),
                new Envelop.Vracht(Proef.di01().stuurgegevens(), Proef.di01().versies(), Proef.INHOUD, "lijst-1.csv"),
                Proef.ENVELOPPEN.bevestiging(label),
                Proef.ENVELOPPEN.nietOvergenomen(label, FOUT),
                Proef.ENVELOPPEN.afwijzing("0384", label.referentienummer(), FOUT, "JW301-00030002"),
                new Envelop.Afwijzing(
                        Proef.ENVELOPPEN
                                .afwijzing("0384", label.referentienummer(), FOUT, null)
                                .stuurgegevens(),
                        FOUT,
                        "JW301-00030002",
                        Proef.di01()));
    }

    @ParameterizedTest
    @MethodSource("enveloppen")
    void wat_de_poort_schrijft_is_geldig_en_leest_zij_zelf_weer_gelijk(Envelop envelop) throws Exception {
        byte[] bytes = Envelopschrijver.kaal(envelop);

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/xsd/stuf/ggk0210/ggk0210.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        Lezing lezing = Enveloplezer.lees(new ByteArrayInputStream(bytes));
        assertThat(lezing).isInstanceOf(Lezing.Gelezen.class);
        Envelop gelezen = ((Lezing.Gelezen) lezing).envelop();
        assertThat(gelezen)
                .usingRecursiveComparison()
                .ignoringFields("origineel")
                .isEqualTo(envelop);
    }

    @Test
    void een_heenbericht_gaat_in_een_Di01_en_een_antwoord_in_een_Du01_die_naar_het_heenbericht_verwijst() {
        Stuurgegevens heen = Proef.di01().stuurgegevens();
        Stuurgegevens antwoord = Proef.du01().stuurgegevens();

        assertThat(heen.berichtcode()).isEqualTo(Berichtcode.DI01);
        assertThat(heen.crossRefnummer()).isNull();
        assertThat(heen.referentienummer()).isEqualTo(Proef.REFERENTIE.toString());
        assertThat(heen.ontvanger()).isEqualTo(new Systeem("42420001", "GGk"));
        assertThat(antwoord.berichtcode()).isEqualTo(Berichtcode.DU01);
        assertThat(antwoord.crossRefnummer()).isEqualTo(Proef.HEEN.toString());
    }

    @Test
    void een_antwoord_op_een_onbekend_heenbericht_blijft_een_Du01() {
        Berichtkop.Heenverwijzing heen = new Berichtkop.Heenverwijzing("0384", "JW301", "1");
        Envelop vracht = Proef.ENVELOPPEN.om(Proef.bericht("JW302", "42420001", "0384", heen), Proef.INHOUD, null);

        assertThat(vracht.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.DU01);
        assertThat(vracht.stuurgegevens().crossRefnummer()).isEqualTo(Proef.REFERENTIE.toString());
    }

    @Test
    void versie_en_tijdstip_volgen_uit_de_standaard_en_uit_de_Nederlandse_klok() {
        assertThat(Proef.di01().versies()).isEqualTo(new Versies("0001", "0002", "0003", "0002"));
        assertThat(Proef.di01().stuurgegevens().tijdstipBericht()).isEqualTo("20261104003015042");
        assertThat(Proef.di01().versies().kenmerk("JW301")).isEqualTo("JW301-00030002");
    }

    @Test
    void Fo03_reist_als_enig_kind_van_de_detail_van_een_soap_fault() {
        String soap = new String(
                Envelopschrijver.soap(
                        Proef.ENVELOPPEN.nietOvergenomen(Proef.di01().stuurgegevens(), FOUT)),
                StandardCharsets.UTF_8);

        assertThat(soap)
                .contains(
                        "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>Ontvangende organisatie onbekend.")
                .contains("<detail><StUF:Fo03Bericht ")
                .contains("</StUF:Fo03Bericht></detail></soap:Fault></soap:Body>");
    }

    @Test
    void een_omschrijving_past_altijd_in_tweehonderd_tekens() {
        assertThat(Foutmelding.van(StufFouten.van("BRS03"), "x".repeat(300)).omschrijving())
                .hasSize(200)
                .startsWith("Indiener beschikt niet over een toestemmingsverklaring");
    }
}
