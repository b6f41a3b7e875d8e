package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of a standard as it is read. */
class StandaardLezenTest {

    private static final String GOED = """
            standaard: proef/1.0
            berichten:
              P1: {vorm: heen}
              P2: {vorm: retour, antwoordOp: P1}
            vormen:
              heen:
                afzender: Kop/Van
            product:
              elementen: [Ding, Zaak]
              begin: [Van, Sinds]
            bsn: T_Bsn
            retourcode: T_Code
            toonbaar: [T_Datum]
            verborgen: [Geboren/Datum]
            omschrijvingen:
              T_Bsn: negen cijfers
            """;

    private static Standaard lees(String yaml) {
        return Standaard.lees(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "standaard.yaml");
    }

    @Test
    void alles_wat_erin_staat_wordt_gelezen() {
        assertThat(lees(GOED))
                .isEqualTo(new Standaard(
                        "proef/1.0",
                        Map.of("P1", new Standaard.Soort("heen", null), "P2", new Standaard.Soort("retour", "P1")),
                        Map.of("heen", Map.of(Kopveld.afzender, "Kop/Van")),
                        new Standaard.Productregels(
                                List.of("Ding", "Zaak"), Map.of(Productveld.begin, List.of("Van", "Sinds"))),
                        "T_Bsn",
                        "T_Code",
                        List.of("T_Datum"),
                        List.of("Geboren/Datum"),
                        Map.of("T_Bsn", "negen cijfers")));
    }

    @ParameterizedTest
    @CsvSource({
        "berichten:, x:, berichten ontbreekt",
        "'toonbaar: [T_Datum]', toonbaar: T_Datum, toonbaar ontbreekt",
        "'verborgen: [', 'verborgen: [[', standaard.yaml is niet te lezen",
        "afzender, afzendre, afzendre",
        "begin, start, start",
        "'{vorm: heen}', heen, P1 ontbreekt",
        "bsn: T_Bsn, bsn: [a], standaard.yaml is niet te lezen"
    })
    void wat_ontbreekt_of_verkeerd_is_geschreven_houdt_de_start_tegen(String van, String naar, String melding) {
        assertThatThrownBy(() -> lees(GOED.replace(van, naar)))
                .isInstanceOf(XsdFout.class)
                .hasMessageContaining(melding);
    }
}
