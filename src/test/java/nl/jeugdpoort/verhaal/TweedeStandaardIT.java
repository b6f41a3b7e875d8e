package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import proefstandaard.Proefstandaard;

/** A message of another standard goes the same way through the whole gateway: accepted, checked, answered, delivered. */
class TweedeStandaardIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String BERICHTEN = "/api/v1/berichten";
    private static final String POSTBUS = "/api/v1/postbus/berichten";

    private final Klant aanbieder = POORT.als("42420001");
    private final Klant gemeente = POORT.als("0384");

    private static byte[] vraag(String kenmerk, String van, String naar) {
        String tekst = new String(Proefstandaard.vraag(van, naar), StandardCharsets.UTF_8);
        return tekst.replace("VRAAG-1", kenmerk).getBytes(StandardCharsets.UTF_8);
    }

    /** The message in someone's postbus with this text; waits for it. */
    private static String inPostbus(Klant wie, String berichtsoort, String tekst) {
        return await(berichtsoort + " met " + tekst)
                .atMost(Duration.ofSeconds(60))
                .until(() -> zoek(wie, berichtsoort, tekst), gevonden -> !gevonden.isEmpty());
    }

    private static String zoek(Klant wie, String berichtsoort, String tekst) {
        for (JsonNode bericht : wie.haal(POSTBUS).json().path("items")) {
            String inhoud = wie.haal(POSTBUS + "/" + bericht.path("id").asText() + "/inhoud")
                    .tekst();
            if (bericht.path("berichtsoort").asText().equals(berichtsoort) && inhoud.contains(tekst)) {
                return inhoud;
            }
        }
        return "";
    }

    @Test
    void een_goede_vraag_komt_aan_en_de_poort_antwoordt_in_dezelfde_standaard() {
        byte[] vraag = vraag("IT-GOED", "Soort>02", "Soort>02");

        var antwoord = aanbieder.post(BERICHTEN, vraag);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
        assertThat(antwoord.json().path("berichtsoort").asText()).isEqualTo("PV010");
        assertThat(inPostbus(gemeente, "PV010", "IT-GOED")).isEqualTo(new String(vraag, StandardCharsets.UTF_8));
        assertThat(inPostbus(aanbieder, "PV011", ">IT-GOED<"))
                .contains("<pv011:Van>0384</pv011:Van>")
                .doesNotContain("RetourCode");
        Dossier dossier = POORT.dossier("42420001", "PV010", "IT-GOED");
        dossier.wordt("AFGELEVERD");
        assertThat(dossier.nu().path("standaard").asText()).isEqualTo("proef/1.0");
        assertThat(dossier.antwoorden()).containsExactly("PV011");
    }

    @Test
    void een_soort_die_niet_in_de_lijst_staat_wordt_afgekeurd_bij_de_rit_en_komt_niet_aan() {
        assertThat(aanbieder
                        .post(BERICHTEN, vraag("IT-LIJST", "Soort>02", "Soort>03"))
                        .status())
                .isEqualTo(202);

        String antwoord = inPostbus(aanbieder, "PV011", ">IT-LIJST<");
        assertThat(antwoord.replaceAll("\\s", ""))
                .contains("</pv011:Periode><pv011:RetourCodes><pv011:RetourCode>P102</pv011:RetourCode>");
        Dossier dossier = POORT.dossier("42420001", "PV010", "IT-LIJST");
        assertThat(dossier.status()).isEqualTo("AFGEKEURD");
        assertThat(dossier.bevindingen()).containsExactly("PV102");
        assertThat(zoek(gemeente, "PV010", "IT-LIJST")).isEmpty();
    }

    @Test
    void een_BSN_dat_niet_klopt_wordt_afgekeurd_door_de_regel_van_iJw_met_de_code_van_deze_standaard() {
        assertThat(aanbieder
                        .post(BERICHTEN, vraag("IT-BSN", "999900006", "999900007"))
                        .status())
                .isEqualTo(202);

        assertThat(inPostbus(aanbieder, "PV011", ">IT-BSN<"))
                .contains("<pv011:RetourCode>P001</pv011:RetourCode>")
                .doesNotContain("Client");
        assertThat(POORT.dossier("42420001", "PV010", "IT-BSN").bevindingen()).containsExactly("CS002");
    }

    @Test
    void wat_niet_in_het_schema_past_wordt_aan_de_deur_geweigerd() {
        var antwoord = aanbieder.post(BERICHTEN, vraag("IT-XSD", "Soort>02", "Soort>taxi"));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("code").asText()).isEqualTo("schema-ongeldig");
        assertThat(antwoord.json().at("/bevindingen/0/pad").asText()).isEqualTo("/Melding/Client/Rit[2]/Soort");
    }
}
