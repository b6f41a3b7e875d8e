package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Documenten;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents for who is told by mail, through the whole gateway: who stands in for whom, what the mail says, what is read after login. */
class DocumentmailIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https://poort\\.example\\.org(/\\S+)");
    private static final String ACHTERWACHT = "achterwacht@gemeente.example";
    private static final String REGIO = "regio@gemeente.example";
    private static final String CONTACTEN = """
            kenmerk;organisatienaam;naam;functie;email;gemeenten;koppelgenoot;geldigVan;afwezigVan
            LT-01;Gemeente Brummen;Anna Beuk;lokaal-team-medewerker;afwezig@gemeente.example;0213;LT-02;1-1-2020;1-1-2021
            LT-02;Gemeente Brummen;Bas Es;lokaal-team-medewerker;%s;0213;;1-1-2020;
            RC-01;Gemeente Brummen;Cor Den;regionale-contactpersoon;%s;0213;;1-1-2020;
            """.formatted(ACHTERWACHT, REGIO);

    private final Partner gemeente = POORT.mailGemeente;
    private final Klant gi = POORT.als("30300001");

    /** A document that the gateway took. */
    private record Verstuurd(String id, byte[] inhoud) {}

    @BeforeAll
    static void vulContactregister() {
        Klant.Antwoord geleverd = POORT.als(POORT.mailGemeente.code())
                .post(
                        "/api/v1/contacten/leveringen?regio=JZ17&organisatie=0213&soort=volledig",
                        "text/csv",
                        CONTACTEN.getBytes(UTF_8));
        assertThat(geleverd.json().path("opgenomen").asInt())
                .as(geleverd.tekst())
                .isEqualTo(3);
    }

    @Test
    void wie_invalt_krijgt_een_mail_zonder_gegevens_en_leest_het_document_na_inloggen() throws Exception {
        Verstuurd bepaling = stuur("BEPALING", "IT-MAIL-1");
        Verstuurd formulier = stuur("AANMELDFORMULIER", "IT-MAIL-1");
        for (Verstuurd document : List.of(bepaling, formulier)) {
            MimeMessage mail = mail(document.id());
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ACHTERWACHT);
            zegtNiets(GreenMailUtil.getWholeMessage(mail), bepaling, formulier);

            String pad = link(mail);
            assertThat(Klant.zonderInlog(POORT.adres().http()).haal(pad).status())
                    .isEqualTo(401);
            assertThat(POORT.als("0384").haal(pad).status())
                    .as("of someone else")
                    .isEqualTo(404);
            assertThat(POORT.als(gemeente.code()).haal(pad).inhoud()).isEqualTo(document.inhoud());
        }
    }

    @Test
    void het_ret_krijgt_een_mail_over_deel_1_en_leest_geen_personen() throws Exception {
        stuur("BEPALING", "IT-MAIL-2");
        Verstuurd formulier = stuur("AANMELDFORMULIER", "IT-MAIL-2");
        await("the case").atMost(GEDULD).until(() -> !zaak("IT-MAIL-2").isMissingNode());
        Klant.Antwoord gemeld = gi.post(
                "/api/v1/aanmeldingen/" + zaak("IT-MAIL-2").path("id").asText() + "/gebeurtenissen",
                "application/json",
                "{\"soort\": \"ret-aanmelding\"}".getBytes(UTF_8));
        assertThat(gemeld.status()).as(gemeld.tekst()).isLessThan(300);

        MimeMessage mail = mail(await("part 1").atMost(GEDULD).until(this::deel1, id -> !id.isEmpty()));
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(REGIO);
        byte[] gelezen = POORT.als(gemeente.code()).haal(link(mail)).inhoud();
        Aanmeldformulier heel = Documenten.leesFormulier(formulier.inhoud());
        assertThat(Documenten.leesFormulier(gelezen).deel1()).isEqualTo(heel.deel1());
        String deel1 = Documenten.json(heel).path("deel1").toString();
        assertThat(waarden(Documenten.json(heel).path("deel2")))
                .filteredOn(waarde -> waarde.length() > 3 && !waarde.equals(gemeente.code()) && !deel1.contains(waarde))
                .contains("Kastanje", "999940673", "ouder25519@example.org")
                .allSatisfy(waarde -> assertThat(new String(gelezen, UTF_8)).doesNotContainIgnoringCase(waarde));
    }

    /** Of all values in the documents, of the case and of who sends, none stands in the mail. */
    private void zegtNiets(String mail, Verstuurd bepaling, Verstuurd formulier) {
        List<String> waarden = Stream.of(
                        Documenten.json(Documenten.leesBepaling(bepaling.inhoud())),
                        Documenten.json(Documenten.leesFormulier(formulier.inhoud())),
                        zaak("IT-MAIL-1"))
                .flatMap(DocumentmailIT::waarden)
                .filter(waarde -> waarde.length() > 3 && !waarde.equals(gemeente.code()))
                .distinct()
                .toList();
        assertThat(waarden)
                .contains("30300001", "IT-MAIL-1", "Kastanje", "999940673")
                .hasSizeGreaterThan(45);
        assertThat(waarden).allSatisfy(waarde -> assertThat(mail).doesNotContainIgnoringCase(waarde));
    }

    private static Stream<String> waarden(JsonNode node) {
        return node.isContainerNode() ? node.valueStream().flatMap(DocumentmailIT::waarden) : Stream.of(node.asText());
    }

    private JsonNode zaak(String kenmerk) {
        JsonNode lijst = gi.haal("/api/v1/aanmeldingen?pageSize=500&gemeente=" + gemeente.code())
                .json()
                .path("items");
        return lijst.valueStream()
                .filter(zaak -> zaak.path("kenmerk").asText().equals(kenmerk))
                .findFirst()
                .orElse(lijst.path("none"));
    }

    /** The id of the message that holds part 1 alone, empty as long as there is none. */
    private String deel1() {
        return POORT.operator()
                .haal("/api/v1/berichten?berichtsoort=AANMELDFORMULIER&ontvanger=" + gemeente.code())
                .json()
                .path("items")
                .valueStream()
                .filter(bericht -> bericht.path("identificatie").asText().startsWith("D1-"))
                .map(bericht -> bericht.path("id").asText())
                .findFirst()
                .orElse("");
    }

    /** The one mail about a message, which only the link in it tells. */
    private MimeMessage mail(String berichtId) {
        await("mail over " + berichtId)
                .atMost(GEDULD)
                .until(() -> mails(berichtId).size() == 1);
        return mails(berichtId).getFirst();
    }

    private static List<MimeMessage> mails(String berichtId) {
        return Arrays.stream(POORT.post.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getWholeMessage(mail).contains("/berichten/" + berichtId + "/inhoud"))
                .toList();
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        Matcher link = LINK.matcher(mail.getContent().toString());
        assertThat(link.find()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private Verstuurd stuur(String soort, String kenmerk) throws IOException {
        byte[] document = Files.readString(Path.of("docs/voorbeelden", soort + ".xml"))
                .replace("JB-2026-0017", kenmerk)
                .replace("JB-2026-0018", kenmerk + "-F")
                .replace(">0200<", ">" + gemeente.code() + "<")
                .getBytes(UTF_8);
        Klant.Antwoord antwoord = gi.post("/api/v1/berichten", document);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        return new Verstuurd(antwoord.json().path("id").asText(), document);
    }
}
