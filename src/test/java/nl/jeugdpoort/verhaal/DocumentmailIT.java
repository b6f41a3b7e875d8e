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
import nl.jeugdpoort.bepaling.Documenten;
import org.junit.jupiter.api.Test;

/** A lokaal team that is told by mail, through the whole gateway: who stands in for whom, what the mail says, and what is read after login. */
class DocumentmailIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final Pattern LINK = Pattern.compile("https://poort\\.example\\.org(/\\S+)");
    private static final String KENMERK = "IT-MAIL-1";
    private static final String ACHTERWACHT = "achterwacht@gemeente.example";
    private static final String CONTACTEN = """
            kenmerk;organisatienaam;naam;functie;email;gemeenten;koppelgenoot;geldigVan;afwezigVan
            LT-01;Gemeente Brummen;Anna Beuk;lokaal-team-medewerker;afwezig@gemeente.example;0213;LT-02;1-1-2020;1-1-2021
            LT-02;Gemeente Brummen;Bas Es;lokaal-team-medewerker;%s;0213;;1-1-2020;
            """.formatted(ACHTERWACHT);

    private final Partner gemeente = POORT.mailGemeente;
    private final Klant gi = POORT.als("30300001");

    @Test
    void wie_invalt_krijgt_een_mail_zonder_gegevens_en_leest_het_document_na_inloggen() throws Exception {
        Klant.Antwoord geleverd = POORT.als(gemeente.code())
                .post(
                        "/api/v1/contacten/leveringen?regio=JZ17&organisatie=0213&soort=volledig",
                        "text/csv",
                        CONTACTEN.getBytes(UTF_8));
        assertThat(geleverd.status()).as(geleverd.tekst()).isEqualTo(200);
        assertThat(geleverd.json().path("opgenomen").asInt())
                .as(geleverd.tekst())
                .isEqualTo(2);

        byte[] bepaling = stuur("BEPALING");
        byte[] formulier = stuur("AANMELDFORMULIER");
        await("two mails").atMost(Duration.ofSeconds(60)).until(() -> mails().size() == 2);
        for (MimeMessage mail : mails()) {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ACHTERWACHT);
            zegtNiets(GreenMailUtil.getWholeMessage(mail), bepaling, formulier);
        }

        String pad = link(mails().getFirst());
        assertThat(Klant.zonderInlog(POORT.adres().http()).haal(pad).status()).isEqualTo(401);
        assertThat(POORT.als("0384").haal(pad).status()).as("of someone else").isEqualTo(404);
        assertThat(POORT.als(gemeente.code()).haal(pad).inhoud()).isIn(bepaling, formulier);
    }

    /** Of all values in the documents, of the case and of who sends, none stands in the mail. */
    private void zegtNiets(String mail, byte[] bepaling, byte[] formulier) {
        JsonNode zaak = gi.haal("/api/v1/aanmeldingen?pageSize=500&gemeente=" + gemeente.code())
                .json()
                .path("items")
                .path(0);
        assertThat(zaak.path("kenmerk").asText()).isEqualTo(KENMERK);
        List<String> waarden = Stream.of(
                        Documenten.json(Documenten.leesBepaling(bepaling)),
                        Documenten.json(Documenten.leesFormulier(formulier)),
                        zaak)
                .flatMap(DocumentmailIT::waarden)
                .filter(waarde -> waarde.length() > 3 && !waarde.equals(gemeente.code()))
                .distinct()
                .toList();
        assertThat(waarden)
                .contains("30300001", KENMERK, "Kastanje", "999940673")
                .hasSizeGreaterThan(45);
        assertThat(waarden).allSatisfy(waarde -> assertThat(mail).doesNotContainIgnoringCase(waarde));
    }

    private static Stream<String> waarden(JsonNode node) {
        return node.isContainerNode() ? node.valueStream().flatMap(DocumentmailIT::waarden) : Stream.of(node.asText());
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        Matcher link = LINK.matcher(mail.getContent().toString());
        assertThat(link.find()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(POORT.post.getReceivedMessages())
                .filter(mail ->
                        GreenMailUtil.getWholeMessage(mail).contains("Subject: Er staat een document voor u klaar"))
                .toList();
    }

    private byte[] stuur(String soort) throws IOException {
        byte[] document = Files.readString(Path.of("docs/voorbeelden", soort + ".xml"))
                .replace("JB-2026-0017", KENMERK)
                .replace("JB-2026-0018", KENMERK + "-F")
                .replace(">0384<", ">" + gemeente.code() + "<")
                .getBytes(UTF_8);
        Klant.Antwoord antwoord = gi.post("/api/v1/berichten", document);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        return document;
    }
}
