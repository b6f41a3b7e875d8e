package nl.jeugdpoort.ontvangst.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.BindingProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.stuf.Inlog;
import nl.jeugdpoort.stuf.StufFouten;
import nl.jeugdpoort.stuf.StufZender;
import nl.jeugdpoort.stuf.Verzending;
import nl.jeugdpoort.stuf.ggk0210.Fo03;
import nl.jeugdpoort.stuf.ggk0210.OntvangAsynchroon;
import nl.jeugdpoort.stuf.ggk0210.StUFOntvangAsynchroonGGK0210Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GgkIngangTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Proefingang ingang;

    @BeforeAll
    static void start() {
        ingang = Proefingang.start();
    }

    @AfterAll
    static void stop() {
        ingang.stop();
    }

    @BeforeEach
    void leeg() {
        ingang.deur().leeg();
    }

    @Test
    void een_client_uit_de_gepubliceerde_WSDL_krijgt_Bv03_en_de_inhoud_komt_heel_aan() throws Exception {
        var bevestiging = client().ggkDi01(Enveloppenproef.jaxb());

        assertThat(bevestiging.getStuurgegevens().getCrossRefnummer()).isEqualTo(Enveloppenproef.REFERENTIE);
        assertThat(bevestiging.getStuurgegevens().getOntvanger().getOrganisatie())
                .isEqualTo("0384");
        assertThat(bevestiging.getStuurgegevens().getZender().getOrganisatie()).isEqualTo("42420001");
        Envelop.Vracht gezien = (Envelop.Vracht) ingang.deur().gezien().getFirst();
        assertThat(gezien.inhoud()).isEqualTo(Enveloppenproef.INHOUD);
        assertThat(ingang.deur().aanroepers()).containsExactly("0384");
    }

    @Test
    void een_client_uit_de_gepubliceerde_WSDL_krijgt_een_weigering_als_Fo03() {
        ingang.deur().antwoord(niet("StUF016"));

        assertThatThrownBy(() -> client().ggkDi01(Enveloppenproef.jaxb())).isInstanceOfSatisfying(Fo03.class, fout -> {
            assertThat(fout.getFaultInfo().getBody().getCode()).isEqualTo("StUF016");
            assertThat(fout.getFaultInfo().getStuurgegevens().getCrossRefnummer())
                    .isEqualTo(Enveloppenproef.REFERENTIE);
        });
    }

    @Test
    void Fo03_is_het_enige_kind_van_de_detail_van_een_fault_met_status_500() throws Exception {
        ingang.deur().antwoord(niet("StUF046"));

        HttpResponse<String> antwoord = post(Enveloppenproef.soap());

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body())
                .contains(
                        "<faultcode>soap:Server</faultcode>",
                        "<faultstring>Opslaan bericht niet mogelijk</faultstring>")
                .containsPattern("<detail><StUF:Fo03Bericht [^>]*>.*</StUF:Fo03Bericht></detail>");
    }

    /** One change to a good SOAP message: what a caller gets whose envelope is broken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <GGK:functieVersie>0003 | <GGK:functieVersie>3 | StUF055
                    <StUF:functie>JW301</StUF:functie> | '' | StUF034
                    koppelvlak/ggk0210 | koppelvlak/ggk0310 | StUF007
                    egem.nl/StUF/StUF0301 | egem.nl/StUF/StUF0204 | StUF055
                    envelopHeenbericht-ggk_Di01 | envelopVraag-ggk_Di02 | StUF025
                    </GGK:parameters> | '' | StUF055
                    <StUF:berichtcode>Di01 | <StUF:berichtcode>Di01&ontbreekt; | StUF055
                    <soap:Envelope | <!DOCTYPE x [<!ENTITY e "JW301">]><soap:Envelope | StUF055
                    <soap:Body> | <soep><soap:Body> | StUF055
                    </soap:Body></soap:Envelope> | </soap:Bo | StUF055
                    xmlsoap.org/soap/envelope/ | w3.org/2003/05/soap-envelope | StUF055
                    """)
    void een_kapotte_envelop_krijgt_Fo03_en_komt_niet_binnen(String van, String naar, String code) throws Exception {
        HttpResponse<String> antwoord = post(Enveloppenproef.soap().replace(van, naar == null ? "" : naar));

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("<StUF:Fo03Bericht", "<StUF:code>" + code + "</StUF:code>");
        assertThat(ingang.deur().gezien()).isEmpty();
    }

    @Test
    void wat_niemand_voorzag_is_een_storing_van_de_poort() throws Exception {
        ingang.deur().antwoord(null);

        HttpResponse<String> antwoord = post(Enveloppenproef.soap());

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("<StUF:code>StUF046</StUF:code>").doesNotContain("Exception");
    }

    @Test
    void een_te_grote_envelop_wordt_halverwege_geweigerd() throws Exception {
        String groot =
                Enveloppenproef.soap().replace("<GGK:xmlBestand>", "<GGK:xmlBestand>" + "AAAA".repeat(6_600_000));

        HttpResponse<String> antwoord = post(groot);

        assertThat(antwoord.body()).contains("<StUF:code>IB007</StUF:code>");
        assertThat(ingang.deur().gezien()).isEmpty();
    }

    @Test
    void een_grote_envelop_komt_heel_aan() throws Exception {
        String groot = Enveloppenproef.soap()
                .replaceFirst("<GGK:xmlBestand>[^<]*", "<GGK:xmlBestand>" + "QUJD".repeat(5_000_000));

        assertThat(post(groot).statusCode()).isEqualTo(200);
        assertThat(((Envelop.Vracht) ingang.deur().gezien().getFirst()).inhoud())
                .hasSize(15_000_000);
    }

    @Test
    void de_WSDL_is_op_te_halen_met_het_adres_van_de_poort() throws Exception {
        HttpResponse<String> wsdl = HTTP.send(
                HttpRequest.newBuilder(URI.create(ingang.url() + "?wsdl")).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body()).contains("OntvangAsynchroon", "location=\"" + ingang.url() + "\"");
    }

    @Test
    void onze_eigen_zender_en_onze_eigen_ingang_verstaan_elkaar() {
        StufZender zender = ingang.zender();
        URI url = URI.create(ingang.url());
        Optional<Inlog> inlog = Optional.of(new Inlog("0384", "demo"));

        assertThat(zender.verzend(url, Enveloppenproef.di01(), inlog)).isEqualTo(new Verzending.Afgeleverd());
        ingang.deur().antwoord(niet("StUF043"));
        assertThat(zender.verzend(url, Enveloppenproef.di01(), inlog))
                .isEqualTo(new Verzending.Geweigerd("StUF043", "Crossreferentienummer niet bekend"));
    }

    private static Envelopdeur.Antwoord niet(String code) {
        return new Envelopdeur.Antwoord.NietOvergenomen(Foutmelding.van(StufFouten.van(code), ""));
    }

    private static OntvangAsynchroon client() {
        OntvangAsynchroon client = new StUFOntvangAsynchroonGGK0210Service().getOntvangAsynchroon();
        ((BindingProvider) client).getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, ingang.url());
        return client;
    }

    private static HttpResponse<String> post(String soap) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ingang.url()))
                        .header("Content-Type", "text/xml; charset=utf-8")
                        .header("SOAPAction", "\"http://www.stufstandaarden.nl/koppelvlak/ggk0210/ggk_Di01\"")
                        .POST(HttpRequest.BodyPublishers.ofString(soap))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
