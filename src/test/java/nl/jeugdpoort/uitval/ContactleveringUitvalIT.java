package nl.jeugdpoort.uitval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway is killed right after it took deliveries of the contact register. */
class ContactleveringUitvalIT {

    private static final int RONDES = 3;
    private static final int PER_RONDE = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private Poortproces poort;
    private Path uit;

    @BeforeEach
    void begin(@TempDir Path map) throws Exception {
        Proefconfig.in(map).deelnemer("0200", "map");
        poort = new Poortproces("contactlevering", map).start();
        uit = poort.data.resolve("uit/0200");
    }

    @AfterEach
    void einde() {
        poort.close();
    }

    @Test
    void naElkeHardeStopIsVanElkeLeveringPreciesEenRapport() throws Exception {
        for (int ronde = 0; ronde < RONDES; ronde++) {
            for (int i = 0; i < PER_RONDE; i++) {
                lever("LEV-" + ronde + "-" + i);
            }
            poort.dood();
            Path csv = laatVallen(ronde);
            poort.start();
            await("bestand is opgehaald").atMost(Poortproces.GEDULD).until(() -> Files.notExists(csv));
        }
        int alle = RONDES * (PER_RONDE + 1);
        await("elk rapport is er")
                .atMost(Poortproces.GEDULD)
                .until(() -> rapporten().size() >= alle);

        assertThat(rapporten()).hasSize(alle);
        for (int ronde = 0; ronde < RONDES; ronde++) {
            for (int i = 0; i < PER_RONDE; i++) {
                assertThat(over("<opKenmerk>LEV-" + ronde + "-" + i + "<")).isEqualTo(1);
            }
            assertThat(over(";CSV-" + ronde + ";opgenomen;")).isEqualTo(1);
        }
        assertThat(register()).contains("LEV-0-0").contains("LEV-2-7").contains("CSV-2");
    }

    private void lever(String kenmerk) throws Exception {
        String levering = """
                <contactregisterLevering xmlns="urn:jeugdpoort:regio:1.0:contactregister-levering">
                <kop><afzender>0200</afzender><kenmerk>%1$s</kenmerk><dagtekening>2026-11-23</dagtekening></kop>
                <regio>JZ17</regio><organisatie>0200</organisatie><soort>mutaties</soort><contacten><contact>
                <kenmerk>%1$s</kenmerk><organisatienaam>Gemeente Apeldoorn</organisatienaam><naam>Zoë Proef</naam>
                <functie>teamleider</functie><telefoon>055 1234567</telefoon><gemeente>0200</gemeente>
                <geldigVan>2026-01-01</geldigVan></contact></contacten></contactregisterLevering>
                """.formatted(kenmerk);
        var antwoord = http.send(
                verzoek("/api/v1/berichten")
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString(levering))
                        .build(),
                BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
    }

    private Path laatVallen(int ronde) throws IOException {
        String csv = "kenmerk;organisatienaam;naam;functie;telefoon;gemeenten;geldigVan\r\nCSV-" + ronde
                + ";Gemeente Apeldoorn;Daan Proef;teamleider;055 1234567;0200;1-1-2026\r\n";
        return Files.write(poort.data.resolve("in/0200/export.csv"), csv.getBytes(UTF_8));
    }

    private String register() throws Exception {
        return http.send(
                        verzoek("/api/v1/contacten?regio=JZ17&organisatie=0200&pageSize=100")
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder verzoek(String pad) {
        String inlog = Base64.getEncoder().encodeToString("0200:demo".getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(poort.url() + pad)).header("Authorization", "Basic " + inlog);
    }

    private List<String> rapporten() throws IOException {
        if (Files.notExists(uit)) {
            return List.of();
        }
        try (Stream<Path> bestanden = Files.list(uit)) {
            return bestanden
                    .filter(p -> !p.getFileName().toString().startsWith("."))
                    .map(ContactleveringUitvalIT::tekst)
                    .toList();
        }
    }

    private long over(String tekst) throws IOException {
        return rapporten().stream().filter(rapport -> rapport.contains(tekst)).count();
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
