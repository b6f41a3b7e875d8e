package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** A delivery of the contact register comes by every channel as a message, and its report goes back by that channel. */
class ContactleveringIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final String BERICHTEN = "/api/v1/berichten";
    private static final String REGIO = "JZ17";

    private static byte[] levering(String van, String organisatie, String regio, String kenmerk, String... contacten) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <contactregisterLevering xmlns="urn:jeugdpoort:regio:1.0:contactregister-levering">
                <kop><afzender>%s</afzender><kenmerk>%s</kenmerk><dagtekening>2026-11-23</dagtekening></kop>
                <regio>%s</regio><organisatie>%s</organisatie><soort>mutaties</soort>
                <contacten>
                %s
                </contacten>
                </contactregisterLevering>
                """.formatted(van, kenmerk, regio, organisatie, String.join("\n", contacten))
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }

    private static String contact(String gemeente, String kenmerk, String telefoon) {
        return "<contact><kenmerk>%s</kenmerk><organisatienaam>Gemeente %s</organisatienaam><naam>Zoë Proef</naam>"
                        .formatted(kenmerk, gemeente)
                + "<functie>lokaal-team-medewerker</functie><telefoon>" + telefoon + "</telefoon><gemeente>" + gemeente
                + "</gemeente><geldigVan>2026-01-01</geldigVan></contact>";
    }

    /** One entry that is right and one that is not. */
    private static byte[] halfGoed(String van, String regio, String kenmerk) {
        return levering(
                van,
                van,
                regio,
                kenmerk,
                contact(van, kenmerk + "-A", "0578 123456"),
                contact(van, kenmerk + "-B", "12"));
    }

    private static void isHalfGoed(Post rapport) throws Exception {
        assertThat(rapport.waarde("opgenomen")).isEqualTo("1");
        assertThat(rapport.waarde("geweigerd")).isEqualTo("1");
        assertThat(rapport.waarde("veld")).isEqualTo("telefoon");
        assertThat(rapport.tekst()).contains("<plaats>6</plaats>").contains("<plaats>7</plaats>");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new File("xsd/regio/1.0/contactregister-rapport.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(rapport.inhoud())));
    }

    private static void staatInRegister(String organisatie, String regio, String kenmerk) {
        var items = POORT.operator()
                .haal("/api/v1/contacten?pageSize=100&regio=" + regio + "&organisatie=" + organisatie)
                .json()
                .path("items");
        assertThat(items.findValuesAsText("kenmerk")).contains(kenmerk);
    }

    @Test
    void over_REST_als_bericht_komt_het_rapport_in_de_postbus_en_nog_eens_verandert_niets() throws Exception {
        Klant apeldoorn = POORT.als("0200");
        byte[] levering = halfGoed("0200", REGIO, "REST-1");

        var eerste = apeldoorn.post(BERICHTEN, levering);
        assertThat(eerste.status()).as(eerste.tekst()).isEqualTo(202);
        assertThat(eerste.json().path("ontvanger").asText()).isEqualTo(REGIO);
        Post rapport = new Post(inPostbus(apeldoorn, "REST-1"));
        isHalfGoed(rapport);
        staatInRegister("0200", REGIO, "REST-1-A");

        var nogEens = apeldoorn.post(BERICHTEN, levering);
        assertThat(nogEens.status()).isEqualTo(200);
        assertThat(nogEens.json().path("id")).isEqualTo(eerste.json().path("id"));
        var anders = apeldoorn.post(BERICHTEN, levering("0200", "0200", REGIO, "REST-1", contact("0200", "X", "12")));
        assertThat(anders.status()).isEqualTo(409);

        byte[] zelfdeInhoud = new String(levering, UTF_8)
                .replace(
                        "<kop><afzender>0200</afzender><kenmerk>REST-1<",
                        "<kop><afzender>0200</afzender><kenmerk>REST-2<")
                .getBytes(UTF_8);
        assertThat(apeldoorn.post(BERICHTEN, zelfdeInhoud).status()).isEqualTo(202);
        Post tweede = new Post(inPostbus(apeldoorn, "REST-2"));
        assertThat(tweede.waarde("ongewijzigd")).isEqualTo("1");
        assertThat(tweede.waarde("opgenomen")).isEqualTo("0");
    }

    @Test
    void het_dossier_vertelt_wat_er_met_de_levering_gebeurde() {
        Klant apeldoorn = POORT.als("0200");
        byte[] levering = halfGoed("0200", REGIO, "DOSSIER-1");
        assertThat(apeldoorn.post(BERICHTEN, levering).status()).isEqualTo(202);

        Dossier dossier = POORT.dossier("0200", "CONTACTLEVERING", "DOSSIER-1");
        dossier.wordt("AFGELEVERD");

        JsonNode nu = dossier.nu();
        assertThat(nu.path("gebeurtenissen").findValuesAsText("soort"))
                .containsExactly("ontvangen", "goedgekeurd", "afgeleverd", "beantwoord");
        assertThat(nu.path("antwoorden").findValuesAsText("berichtsoort")).containsExactly("CONTACTRAPPORT");
        var inhoud = apeldoorn.haal(BERICHTEN + "/" + nu.path("id").asText() + "/inhoud");
        assertThat(inhoud.inhoud()).isEqualTo(levering);
    }

    @Test
    void over_de_wachtrij_komt_het_rapport_op_de_eigen_wachtrij() throws Exception {
        JmsPartner epe = POORT.jmsGemeente;

        epe.stuurt(halfGoed(epe.code(), REGIO, "JMS-1"));

        isHalfGoed(epe.krijgt("melding", "JMS-1"));
        staatInRegister(epe.code(), REGIO, "JMS-1-A");
    }

    /** Nijmegen gets its messages by StUF; who delivers by queue hears by queue. */
    @Test
    void wie_de_wachtrij_gebruikt_krijgt_het_rapport_daar_ook_als_de_andere_post_anders_komt() throws Exception {
        try (JmsPartner nijmegen = new JmsPartner("0268")) {
            nijmegen.begin(POORT.adres());

            nijmegen.stuurt(halfGoed("0268", "JZ32", "JMS-5"));

            isHalfGoed(nijmegen.krijgt("melding", "JMS-5"));
            assertThat(POORT.stufGemeente.alles("melding", "JMS-5")).isEmpty();
            Dossier levering = POORT.dossier("0268", "CONTACTLEVERING", "JMS-5");
            assertThat(levering.antwoorden()).containsExactly("CONTACTRAPPORT");
        }
    }

    @Test
    void over_de_wachtrij_wordt_geweigerd_met_een_probleem() throws Exception {
        JmsPartner epe = POORT.jmsGemeente;

        JsonNode ander =
                JSON.readTree(epe.vraagt(levering(epe.code(), "0200", REGIO, "JMS-2", contact("0200", "A", "12"))));
        JsonNode nietLeesbaar = JSON.readTree(
                epe.vraagt(levering(epe.code(), epe.code(), "JZ99", "JMS-3", contact("0200", "A", "12"))));
        JsonNode schema = JSON.readTree(epe.vraagt(
                levering(epe.code(), epe.code(), REGIO, "JMS-4", "<contact><leeftijd>4</leeftijd></contact>")));

        assertThat(ander.path("code").asText()).isEqualTo("niet-gemachtigd");
        assertThat(ander.path("status").asInt()).isEqualTo(403);
        assertThat(ander.path("detail").asText()).contains("eigen organisatie");
        assertThat(nietLeesbaar.path("code").asText()).isEqualTo("inhoud-ongeldig");
        assertThat(nietLeesbaar.path("detail").asText()).contains("JZ32");
        assertThat(schema.path("code").asText()).isEqualTo("schema-ongeldig");
        assertThat(schema.at("/bevindingen/0/pad").asText()).contains("/contactregisterLevering/contacten/contact");
    }

    @Test
    void over_StUF_komt_het_rapport_in_een_Du01() throws Exception {
        StufPartner nijmegen = POORT.stufGemeente;
        String nummer = UUID.randomUUID().toString();

        var antwoord = nijmegen.stuurt(
                Stufbericht.di01("0268", "JZ32", nummer, "CONTACTLEVERING", halfGoed("0268", "JZ32", "STUF-1")));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.tekst()).contains("Bv03");
        Post rapport = nijmegen.krijgt("melding", "STUF-1");
        isHalfGoed(rapport);
        assertThat(rapport.etiket("berichtcode")).isEqualTo("Du01");
        assertThat(rapport.etiket("functie")).isEqualTo("CONTACTRAPPORT");
        assertThat(rapport.etiket("crossRefnummer")).isEqualTo(nummer);
        staatInRegister("0268", "JZ32", "STUF-1-A");
    }

    @Test
    void over_StUF_wordt_geweigerd_met_een_Fo01() throws Exception {
        StufPartner nijmegen = POORT.stufGemeente;
        String schema = UUID.randomUUID().toString();
        String recht = UUID.randomUUID().toString();

        nijmegen.stuurt(
                Stufbericht.di01("0268", "JZ32", schema, "CONTACTLEVERING", levering("0268", "0268", "JZ32", "", "")));
        nijmegen.stuurt(Stufbericht.di01(
                "0268",
                REGIO,
                recht,
                "CONTACTLEVERING",
                levering("0268", "0268", REGIO, "STUF-2", contact("0200", "A", "12"))));

        assertThat(nijmegen.krijgt("Fo01", schema).etiket("code")).isEqualTo("StUF055");
        assertThat(nijmegen.krijgt("Fo01", recht).etiket("code")).isEqualTo("BRS03");
    }

    @Test
    void als_bestand_komt_het_rapport_in_de_map() throws Exception {
        MapPartner heerde = POORT.mapGemeente;

        heerde.stuurt(halfGoed(heerde.code(), REGIO, "MAP-1"));
        Path fout = heerde.laatVallen(
                "vreemd.xml", levering(heerde.code(), "0200", REGIO, "MAP-2", contact("0200", "A", "12")));

        isHalfGoed(heerde.krijgt("melding", "MAP-1"));
        assertThat(uitleg(fout).path("code").asText()).isEqualTo("niet-gemachtigd");
    }

    @Test
    void over_SFTP_komt_het_rapport_op_de_eigen_server() throws Exception {
        SftpPartner lochem = POORT.sftpGemeente;

        lochem.stuurt(halfGoed(lochem.code(), REGIO, "SFTP-1"));
        Path fout = lochem.zetKlaar(
                "vreemd.xml", levering(lochem.code(), "0200", REGIO, "SFTP-2", contact("0200", "A", "12")));

        isHalfGoed(lochem.krijgt("melding", "SFTP-1"));
        assertThat(uitleg(fout).path("code").asText()).isEqualTo("niet-gemachtigd");
    }

    /** Apeldoorn has a postbus; what it drops as a file it hears as a file. */
    @Test
    void een_csv_in_de_map_geeft_een_rapport_dat_een_kantoorprogramma_opent() throws Exception {
        String csv = "kenmerk;organisatienaam;naam;functie;telefoon;gemeenten;geldigVan\r\n"
                + "CSV-1;Gemeente Apeldoorn;Zoë Proef;lokaal-team-medewerker;055 1234567;200;1-1-2026\r\n"
                + "CSV-2;Gemeente Apeldoorn;Daan Proef;lokaal-team-medewerker;12;200;1-1-2026\r\n";

        laatVallen("0200", "export lokaal team.csv", csv.getBytes(Charset.forName("windows-1252")));
        List<String> eerste = rapport("0200", "CSV-1");
        assertThat(eerste).element(0).isEqualTo("\uFEFFregel;organisatie;kenmerk;uitkomst;veld;melding");
        assertThat(eerste.get(1)).endsWith("1 opgenomen, 0 gewijzigd, 0 ongewijzigd, 0 beeindigd, 1 geweigerd.");
        assertThat(eerste.get(2)).isEqualTo("2;0200;CSV-1;opgenomen;;");
        assertThat(eerste.get(3)).startsWith("3;0200;CSV-2;geweigerd;telefoon;");
        staatInRegister("0200", REGIO, "CSV-1");

        laatVallen("0200", "export lokaal team.csv", ("\uFEFF" + csv).getBytes(UTF_8));
        List<String> tweede = rapport("0200", "CSV-1");
        assertThat(tweede.get(2)).isEqualTo("2;0200;CSV-1;ongewijzigd;;");
    }

    @Test
    void een_csv_waarvan_de_naam_volledig_zegt_beeindigt_wat_er_niet_in_staat() throws Exception {
        String kolommen = "kenmerk;organisatienaam;naam;functie;telefoon;gemeenten;geldigVan\r\n";
        String vol1 = "VOL-1;Gemeente Zutphen;Zoë Proef;lokaal-team-medewerker;0575 123456;301;1-1-2026\r\n";
        String vol2 = vol1.replace("VOL-1", "VOL-2");

        laatVallen(
                "0246",
                "heerde.csv",
                (kolommen + vol1 + vol2).replace("301", "246").getBytes(UTF_8));
        rapport("0246", "VOL-2");
        laatVallen(
                "0246",
                "heerde JZ17 volledig.csv",
                (kolommen + vol1).replace("301", "246").getBytes(UTF_8));

        assertThat(rapport("0246", "VOL-2")).anyMatch(regel -> regel.equals(";0246;VOL-2;beeindigd;;"));
    }

    @Test
    void een_csv_dat_niet_te_lezen_is_krijgt_de_reden_ernaast() throws Exception {
        Path kolom = laatVallen("0200", "vreemd.csv", "naam;leeftijd\r\nZoë;4\r\n".getBytes(UTF_8));
        Path regio = laatVallen("30300001", "zonder regio.csv", "kenmerk\r\nA\r\n".getBytes(UTF_8));

        assertThat(uitleg(kolom).path("code").asText()).isEqualTo("inhoud-ongeldig");
        assertThat(uitleg(kolom).path("detail").asText()).startsWith("Kolom 2 heeft een onbekende naam");
        assertThat(uitleg(regio).path("detail").asText()).contains("contacten-JZ32.csv");
    }

    private static Path laatVallen(String code, String naam, byte[] inhoud) throws IOException {
        Path in = Files.createDirectories(POORT.adres().data().resolve("in").resolve(code));
        Path half = Files.write(in.resolve(naam + ".deel"), inhoud);
        return Files.move(half, in.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits for the report that names this entry, and takes it. */
    private static List<String> rapport(String code, String kenmerk) throws IOException {
        Path uit = POORT.adres().data().resolve("uit").resolve(code);
        Path bestand = await("rapport over " + kenmerk)
                .atMost(GEDULD)
                .until(
                        () -> MapPartner.bestanden(uit).stream()
                                .filter(p -> p.toString().endsWith(".csv") && tekst(p).contains(";" + kenmerk + ";"))
                                .findFirst()
                                .orElse(null),
                        gevonden -> gevonden != null);
        List<String> regels = tekst(bestand).lines().toList();
        Files.delete(bestand);
        return regels;
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] inPostbus(Klant wie, String kenmerk) {
        String postbus = "/api/v1/postbus/berichten";
        return await("rapport over " + kenmerk)
                .atMost(GEDULD)
                .until(
                        () -> {
                            for (JsonNode b :
                                    wie.haal(postbus + "?pageSize=100").json().path("items")) {
                                byte[] inhoud = wie.haal(
                                                postbus + "/" + b.path("id").asText() + "/inhoud")
                                        .inhoud();
                                if (new String(inhoud, UTF_8).contains(">" + kenmerk + "<")) {
                                    return inhoud;
                                }
                            }
                            return null;
                        },
                        gevonden -> gevonden != null);
    }

    private static JsonNode uitleg(Path bestand) throws IOException {
        Path fout = bestand.resolveSibling(bestand.getFileName() + ".fout.json");
        await(fout.toString()).atMost(GEDULD).until(() -> Files.exists(fout) && !Files.exists(bestand));
        return JSON.readTree(Files.readAllBytes(fout));
    }
}
