package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.verhaal.Klant.Antwoord;
import org.junit.jupiter.api.Test;

/** Who may hand over messages for whom: De Brug for De Wilgenhof, but no more than its mandate says. */
class MandaatIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String BERICHTEN = "/api/v1/berichten";

    private final Klant deBrug = POORT.als("30300001");
    private final Verhaallijn vanDeWilgenhof =
            Verhaallijn.van(POORT.postbusGemeente, new PostbusPartner("42420003"), POORT.vandaag());

    @Test
    void met_een_mandaat_stuurt_een_ander_namens_de_afzender() {
        Simbericht verzoek = vanDeWilgenhof.verzoek();

        Antwoord antwoord = deBrug.post(BERICHTEN, verzoek.inhoud());

        assertThat(antwoord.status()).isEqualTo(202);
        assertThat(antwoord.json().path("afzender").asText()).isEqualTo("42420003");
        assertThat(POORT.postbusGemeente.krijgt(verzoek).inhoud()).isEqualTo(verzoek.inhoud());
        String plaats = antwoord.plaats();
        assertThat(deBrug.haal(plaats).json().path("indiener").asText()).isEqualTo("30300001");
        assertThat(POORT.als("42420003").haal(plaats).status()).isEqualTo(200);
        assertThat(POORT.als("42420002").haal(plaats).status()).isEqualTo(404);
    }

    @Test
    void wie_in_een_ander_kanaal_voor_een_ander_stuurt_wordt_ook_daar_geweigerd() throws Exception {
        byte[] verzoek = vanDeWilgenhof.verzoek().inhoud();

        POORT.jmsAanbieder.stuurt(verzoek);
        Path bestand = POORT.mapAanbieder.laatVallen("van-een-ander.xml", verzoek);

        assertThat(POORT.jmsAanbieder.krijgt("melding", "niet-gemachtigd").tekst())
                .contains("BRS03");
        Path uitleg = bestand.resolveSibling("van-een-ander.xml.fout.json");
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(uitleg));
        assertThat(uitleg).content().contains("niet-gemachtigd", "BRS03");
    }

    @Test
    void een_mandaat_geldt_alleen_voor_zijn_berichtsoorten_en_een_kant_op() {
        byte[] toewijzing = Verhaallijn.van(POORT.postbusGemeente, POORT.postbusAanbieder, POORT.vandaag())
                .toewijzing()
                .inhoud();
        byte[] vanAlmelo = Bewerkt.met(toewijzing, "Afzender", "0141");

        assertThat(deBrug.post(BERICHTEN, vanAlmelo).status()).isEqualTo(403);
        assertThat(POORT.als("0200").post(BERICHTEN, vanAlmelo).status()).isEqualTo(202);
        assertThat(POORT.als("0141")
                        .post(BERICHTEN, Bewerkt.met(toewijzing, "Afzender", "0200"))
                        .status())
                .isEqualTo(403);
    }
}
