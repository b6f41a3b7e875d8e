package nl.jeugdpoort.toegang;

import static nl.jeugdpoort.toegang.ToegangTest.probleem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.jeugdpoort.toets.RegelOverzicht;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Regelvraag;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;
import org.xml.sax.InputSource;

/** The pages about rules through the door of the gateway: login, headers, what stands on them, hostile words. */
@SpringBootTest(
        classes = {Proefpoort.class, PaginasTest.Paginas.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class PaginasTest {

    private static final Regelgids GIDS = Regelgids.los();
    private static final int GROOTSTE = 100_000;
    private static final String HATELIJK = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    private static final Pattern REGEL =
            Pattern.compile("<th scope=\"row\"><a href=\"/regels/([A-Z]{2}[0-9x]+)\">\\1<");

    /** No stereotype, so that a test that scans the whole gateway does not find it. */
    @ComponentScan(
            basePackages = "nl.jeugdpoort.console",
            basePackageClasses = Regellijst.class,
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = "nl\\.jeugdpoort\\.console\\.[a-z]+\\..*"))
    @Import({Regelgids.class, InlogTest.Bank.class})
    static class Paginas {}

    @LocalServerPort
    private int poort;

    private HttpResponse<String> haal(String pad) throws Exception {
        return Proefklant.bij(poort).haal(pad, "42420001", "demo");
    }

    private String pagina(String pad) throws Exception {
        HttpResponse<String> antwoord = haal(pad);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }

    private static List<String> codes(String pagina) {
        return REGEL.matcher(pagina)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    static List<String> alleCodes() {
        return GIDS.zoek(new Regelvraag(null, null, null, null)).stream()
                .map(RegelOverzicht::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regels", "/regels/TR302"})
    void elke_deelnemer_en_de_operator_mogen_de_paginas_zien_en_een_vreemde_niet(String pad) throws Exception {
        assertThat(haal(pad).statusCode()).isEqualTo(200);
        assertThat(Proefklant.bij(poort).haal(pad, "operator", "demo").statusCode())
                .isEqualTo(200);
        HttpResponse<String> vreemd = Proefklant.bij(poort).haal(pad);
        probleem(vreemd, 401, "niet-aangemeld");
        assertThat(vreemd.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regels", "/regels/TR302", "/regels/XX999"})
    void een_pagina_laat_alleen_eigen_bestanden_en_formulieren_toe_en_heeft_zelf_geen_script(String pad)
            throws Exception {
        HttpResponse<String> antwoord = haal(pad);
        assertThat(antwoord.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(antwoord.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(antwoord.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(antwoord.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(antwoord.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .startsWith("max-age=31536000");
        assertThat(antwoord.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=()", "geolocation=()");
        assertThat(antwoord.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(antwoord.body())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", " style=", "<style", " onclick", "src=\"http", "href=\"http", " th:");
    }

    @Test
    void een_pagina_heeft_taal_titel_sprong_naar_de_inhoud_menu_en_een_kop() throws Exception {
        assertThat(pagina("/regels/TR302"))
                .contains(
                        "<html lang=\"nl\"",
                        "<title>Regel TR302 - jeugdpoort</title>",
                        "href=\"#inhoud\"",
                        "<main id=\"inhoud\"",
                        "<nav aria-label=\"Hoofdmenu\">",
                        "aria-current=\"page\"")
                .containsOnlyOnce("<h1>");
    }

    @Test
    void de_bladzijden_samen_noemen_alle_305_regels_en_elke_bladzijde_is_klein() throws Exception {
        List<String> genoemd = IntStream.rangeClosed(1, 4)
                .mapToObj(nr -> {
                    try {
                        String blad = pagina("/regels?bladzijde=" + nr);
                        assertThat(blad.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(GROOTSTE);
                        assertThat(blad).contains("305 regels", "Bladzijde " + nr + " van 4");
                        return codes(blad);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .flatMap(List::stream)
                .toList();
        assertThat(genoemd).isEqualTo(alleCodes());
    }

    @Test
    void een_filter_laat_zien_waar_om_is_gevraagd_en_houdt_de_keuze_vast() throws Exception {
        String blad = pagina("/regels?tekst=&berichtsoort=JW319&niveau=bericht&stand=");
        assertThat(codes(blad)).contains("TR377", "TR409").doesNotContain("TR302", "TR355");
        assertThat(blad)
                .contains("<option value=\"JW319\" selected=\"selected\">", "<option value=\"bericht\" selected");
        assertThat(pagina("/regels?stand=mensen")).contains("<td class=\"stand mensen\">mensen</td>");
        assertThat(pagina("/regels?niveau=schema&stand=mensen")).contains("Geen regels gevonden");
    }

    @Test
    void zoeken_vindt_alle_woorden_in_code_of_tekst_en_bladert_verder_met_dezelfde_vraag() throws Exception {
        assertThat(codes(pagina("/regels?tekst=tr302"))).containsExactly("TR302");
        assertThat(codes(pagina("/regels?tekst=Commentaar+weg"))).contains("RS031");
        assertThat(pagina("/regels?tekst=de%20een&bladzijde=2")).contains("Bladzijde 2");
        assertThat(pagina("/regels?tekst=een")).contains("/regels?tekst=een&amp;bladzijde=2");
    }

    @Test
    void een_bladzijde_die_er_niet_is_wordt_de_naaste() throws Exception {
        assertThat(pagina("/regels?bladzijde=99")).contains("Bladzijde 4 van 4");
        assertThat(pagina("/regels?bladzijde=-1")).contains("Bladzijde 1 van 4");
    }

    @ParameterizedTest
    @MethodSource("alleCodes")
    void de_pagina_van_een_regel_zegt_alles_wat_er_te_zeggen_is(String code) throws Exception {
        var regel = GIDS.bij(code).orElseThrow();
        String pagina = HtmlUtils.htmlUnescape(pagina("/regels/" + code));
        assertThat(pagina)
                .contains("Regel " + code, regel.zin(), regel.soort(), regel.niveau(), regel.standbetekenis())
                .contains(String.join(", ", regel.berichten()), String.join(", ", regel.elementen()));
        assertThat(regel.uitgewerktIn())
                .allSatisfy(ander -> assertThat(pagina).contains("<a href=\"/regels/" + ander + "\">"));
        Stream.of(regel.retourcode(), regel.retourbetekenis(), regel.klasse(), regel.reden())
                .filter(Objects::nonNull)
                .forEach(soms -> assertThat(pagina).contains(soms));
        assertThat(pagina.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(GROOTSTE);
    }

    @Test
    void voorbeelden_staan_er_als_tekst_met_hun_toelichting_erboven() throws Exception {
        assertThat(pagina("/regels/TR326"))
                .contains(
                        "<p>Vooraf: De aanbieder meldde op deze toewijzing een start per 1 juni 2026, en nog geen stop.</p>",
                        "<p>De eerste start staat nog open. Meld eerst de stop.</p>",
                        "&lt;StartProduct xmlns=",
                        "&lt;ToewijzingNummer&gt;10045&lt;/ToewijzingNummer&gt;")
                .doesNotContain("<StartProduct", "&lt;!--");
        assertThat(pagina("/regels/OP001")).contains("Bij deze regel zijn geen voorbeelden.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regels?tekst=" + HATELIJK,
                "/regels?stand=" + HATELIJK,
                "/regels?niveau=" + HATELIJK,
                "/regels?berichtsoort=" + HATELIJK,
                "/regels?bladzijde=" + HATELIJK,
                "/regels?tekst=${7*7}%20__${T(java.lang.Runtime)}__",
                "/regels/%3Cimg%20src=x%20onerror=alert(1)%3E"
            })
    void vijandige_woorden_worden_nooit_opmaak(String pad) throws Exception {
        HttpResponse<String> antwoord = haal(pad.replace("{", "%7B").replace("}", "%7D"));
        assertThat(antwoord.statusCode()).isIn(200, 400, 404);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(antwoord.body()).doesNotContain("<script", "\">>", "<img", "49", "\"><");
        if (pad.contains("tekst=" + HATELIJK)) {
            assertThat(antwoord.body()).contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"");
        }
    }

    @Test
    void wat_niet_klopt_is_een_pagina_met_uitleg() throws Exception {
        HttpResponse<String> onbekend = haal("/regels/TR999");
        assertThat(onbekend.statusCode()).isEqualTo(404);
        assertThat(onbekend.body()).contains("<h1>Deze regel is niet gevonden</h1>", "href=\"/regels\"");
        HttpResponse<String> filter = haal("/regels?stand=klaar");
        assertThat(filter.statusCode()).isEqualTo(400);
        assertThat(filter.body()).contains("De parameter stand moet een van de woorden gebouwd, schema");
        assertThat(haal("/regels?bladzijde=x").body()).contains("Het adres klopt niet");
    }

    @Test
    void de_stijl_is_open_klein_en_van_onszelf_en_mag_een_uur_bewaard_worden() throws Exception {
        HttpResponse<String> stijl = Proefklant.bij(poort).haal("/stijl/jeugdpoort.css");
        assertThat(stijl.statusCode()).isEqualTo(200);
        assertThat(stijl.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(stijl.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        assertThat(stijl.body())
                .contains(".jeugdpoort-theme {", "prefers-color-scheme: dark")
                .doesNotContain("url(", "@import");
        assertThat(stijl.body().length()).isLessThan(20_000);
        probleem(Proefklant.bij(poort).haal("/stijl/..%2fapplication.yaml"), 400, "verzoek-ongeldig");
        assertThat(Proefklant.bij(poort).haal("/stijl/anders.css").statusCode()).isEqualTo(404);
    }

    /** A browser mends broken nesting in silence; a reader for XML does not. */
    @ParameterizedTest
    @ValueSource(strings = {"/regels?berichtsoort=JW301", "/regels/TR302", "/regels/OP041", "/regels/TR999"})
    void de_opmaak_is_goed_genest(String pad) throws Exception {
        String xml = haal(pad)
                .body()
                .replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("<(meta|link|input|br)\\b([^>]*)>", "<$1$2/>");
        var boom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.strip())));
        assertThat(boom.getDocumentElement().getTagName()).isEqualTo("html");
    }
}
