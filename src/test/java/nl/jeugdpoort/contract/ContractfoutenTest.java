package nl.jeugdpoort.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be in a file with contracts, a product code list or the list of gemeenten, and what the operator then reads. */
class ContractfoutenTest {

    private static final String GOED = "0141;42420003;45;45A04;04;9840;eenheid;inspanning;;2026-01-01;2026-12-31";

    @TempDir
    private Path map;

    private Proefgegevens gegevens;

    @BeforeEach
    void begin() {
        gegevens = new Proefgegevens(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOED,
                "0141;42420003;45;45A04;04;9840;uur;inspanning;;;",
                "0141;42420003;45;45A04;01;9840;uur;inspanning;;2026-01-01;2026-01-01",
                "0141;42420003;45;45A04;14;0;eenheid;inspanning;;;",
                "0141;42420003;45;45A04;82;99999999;eenheid;output;;;",
                "0141;42420003;45;45A04;83;;;output;;;",
                "0141;42420003;45;;84;;;inspanning;;;",
                "0141;42420003;;;;;;taakgericht;;;",
                "0141;42420003;45;45A04;82;100;eenheid;taakgericht;;;",
                "0003;42420003;45;45A04;14;;;inspanning;;2020-01-01;2021-06-30",
            })
    void een_goede_regel_geeft_geen_melding(String regel) {
        assertThat(gegevens.contracten(regel).fouten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0141;|;|veld 'gemeente': is leeg; vul een waarde in",
                "0141;|141;|veld 'gemeente': '141' is geen gemeentecode; dat zijn vier cijfers, met de nullen vooraan",
                "0141;|9999;|veld 'gemeente': '9999' staat niet in codelijsten/cbs-gemeenten.csv; controleer de code",
                "0141;|0003;|veld 'gemeente': '0003' bestaat in deze periode niet volgens codelijsten/cbs-gemeenten.csv;"
                        + " gebruik de code van die tijd",
                "42420003|4242000|veld 'aanbieder': '4242000' is geen AGB-code; dat zijn acht cijfers, met de nullen vooraan",
                "42420003||veld 'aanbieder': is leeg; vul een waarde in",
                ";45;|;39;|veld 'productcategorie': '39' is onbekend; toegestaan: 31, 32, 33, 34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,"
                        + " 51, 52, 53, 54, 55",
                ";45;|;;|veld 'productcategorie': is leeg; vul een waarde in",
                "45A04|45A044|veld 'productcode': '45A044' is geen productcode; die heeft een tot vijf tekens",
                ";04;|;4;|veld 'eenheid': '4' is onbekend; toegestaan: 01, 04, 14, 16, 82, 83, 84",
                ";04;|;;|veld 'eenheid': is leeg; dat mag alleen bij taakgericht",
                "9840|-1|veld 'tarief_eurocent': '-1' moet van 0 tot en met 99999999 zijn;"
                        + " schrijf hele eurocenten, bijvoorbeeld 9840 voor 98 euro en 40 cent",
                "9840|100000000|veld 'tarief_eurocent': '100000000' moet van 0 tot en met 99999999 zijn;"
                        + " schrijf hele eurocenten, bijvoorbeeld 9840 voor 98 euro en 40 cent",
                "9840|'98,40'|veld 'tarief_eurocent': '98,40' is geen heel getal;"
                        + " schrijf hele eurocenten, bijvoorbeeld 9840 voor 98 euro en 40 cent",
                ";eenheid;|;dag;|veld 'tarief_per': 'dag' is onbekend; toegestaan: eenheid, uur",
                ";eenheid;|;;|veld 'tarief_per': is leeg; vul tarief_eurocent en tarief_per allebei in, of geen van beide",
                "9840;eenheid|;eenheid|veld 'tarief_eurocent': is leeg;"
                        + " vul tarief_eurocent en tarief_per allebei in, of geen van beide",
                "04;9840;eenheid|14;9840;uur|veld 'tarief_per': een tarief per uur past alleen bij eenheid 01 (minuut) of 04 (uur)",
                "04;9840;eenheid;inspanning|83;9840;eenheid;output|veld 'tarief_eurocent': moet leeg zijn:"
                        + " bij eenheid 83 (euro) is er geen tarief",
                "04;9840;eenheid;inspanning|;9840;eenheid;taakgericht|veld 'tarief_eurocent': moet leeg zijn:"
                        + " zonder eenheid is er geen tarief",
                "inspanning|output|veld 'uitvoeringsvariant': past niet bij eenheid 04; daar hoort inspanning bij",
                ";04;|;82;|veld 'uitvoeringsvariant': past niet bij eenheid 82; daar hoort output bij",
                "inspanning|inspaning|veld 'uitvoeringsvariant': 'inspaning' is onbekend; bedoelt u 'inspanning'?",
                "inspanning||veld 'uitvoeringsvariant': is leeg; vul een waarde in",
                "inspanning;|inspanning;twente|veld 'productlijst': er is geen productcodes/twente.csv; verbeter de naam of zet die lijst daar neer",
                "2026-01-01|01-01-2026|veld 'geldig_van': '01-01-2026' is geen datum; schrijf bijvoorbeeld 2026-01-31",
                "2026-12-31|2026-02-30|veld 'geldig_tot': '2026-02-30' is geen datum; schrijf bijvoorbeeld 2026-01-31",
                "2026-12-31|2025-12-31|veld 'geldig_tot': 2025-12-31 ligt voor geldig_van (2026-01-01); verbeter een van beide",
            })
    void een_foute_waarde_wordt_genoemd_met_bestand_regel_en_kolom(String goed, String fout, String melding) {
        gegevens.productlijst("eigen", "45;45A04;x;;").productlijst("landelijk", "45;45A04;x;;");
        String regel = GOED.replaceFirst(goed, fout == null ? "" : fout);

        assertThat(gegevens.contracten(GOED.replace("0141", "0384"), regel).fouten())
                .containsExactly("contracten/proef.csv, regel 3, " + melding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-31;2027-06-30", "2025-01-01;2026-01-01", "2026-03-01;2026-04-01", ";", "2025-01-01;"})
    void twee_regels_over_hetzelfde_op_een_dag_worden_genoemd(String periode) {
        gegevens.contracten(GOED, GOED.replace("2026-01-01;2026-12-31", periode));

        assertThat(gegevens.fouten())
                .containsExactly(
                        "contracten/proef.csv, regel 3, veld 'geldig_van': de periode overlapt met die van"
                                + " contracten/proef.csv, regel 2, die over hetzelfde gaat; laat de ene eindigen voor de andere begint");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01;2026-12-31|2027-01-01;",
                "2026-01-01;2026-12-31|;2025-12-31",
                "0141|0384",
                "42420003|42420002",
                "45;45A04|45;45A03",
                "45;45A04|45;",
                "45;45A04;04;9840|45;45A04;01;164",
            })
    void twee_regels_die_iets_verschillen_mogen_naast_elkaar(String een, String ander) {
        assertThat(gegevens.contracten(GOED, GOED.replace(een, ander)).fouten()).isEmpty();
    }

    @Test
    void overlap_wordt_ook_tussen_bestanden_gezien_en_ook_als_er_een_kortere_periode_tussen_ligt() {
        gegevens.contracten(
                GOED.replace("2026-12-31", ""), GOED.replace("2026-01-01;2026-12-31", "2025-01-01;2025-02-01"));
        gegevens.met("contracten/tweede.csv", """
                gemeente;aanbieder;productcategorie;productcode;eenheid;tarief_eurocent;tarief_per;uitvoeringsvariant;\
                productlijst;geldig_van;geldig_tot
                0141;42420003;45;45A04;04;9840;eenheid;inspanning;;2025-06-01;2026-03-01
                """);

        assertThat(gegevens.fouten())
                .singleElement()
                .asString()
                .contains("tweede.csv, regel 2")
                .contains("proef.csv, regel 2");
    }

    @Test
    void een_fout_in_een_lijst_komt_eerst_en_laat_goede_contracten_niet_fout_lijken() {
        gegevens.contracten(GOED.replace("inspanning;;", "inspanning;eigen;"))
                .productlijst("eigen", "39;45A04;x;;", ";45A05;x;;", "45;45A06;x;2026-01-01;2025-01-01", "45;;x;;");

        assertThat(gegevens.fouten())
                .containsExactly(
                        "productcodes/eigen.csv, regel 2, veld 'categorie': '39' is onbekend; toegestaan: 31, 32, 33, 34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50,"
                                + " 51, 52, 53, 54, 55",
                        "productcodes/eigen.csv, regel 3, veld 'categorie': is leeg; vul een waarde in",
                        "productcodes/eigen.csv, regel 4, veld 'geldig_tot': 2025-01-01 ligt voor geldig_van (2026-01-01);"
                                + " verbeter een van beide",
                        "productcodes/eigen.csv, regel 5, veld 'code': is leeg; vul een waarde in");
    }

    @Test
    void een_productcode_en_een_gemeente_staan_er_op_een_dag_een_keer() {
        gegevens.productlijst("eigen", "45;45A04;x;;2026-01-31", "45;45A04;x;2026-01-31;", "44;45A04;x;;")
                .met("codelijsten/cbs-gemeenten.csv", """
                        code;naam;geldig_van;geldig_tot
                        0141;Almelo;;2026-01-31
                        0141;Almelo;2026-02-01;
                        0141;Almelo;2027-01-01;
                        0141a;Almelo;;
                        """);

        assertThat(gegevens.fouten())
                .satisfiesExactly(
                        fout -> assertThat(fout)
                                .startsWith("codelijsten/cbs-gemeenten.csv, regel 4, veld 'geldig_van'"),
                        fout -> assertThat(fout).startsWith("codelijsten/cbs-gemeenten.csv, regel 5, veld 'code'"),
                        fout -> assertThat(fout).startsWith("productcodes/eigen.csv, regel 3, veld 'geldig_van'"));
    }
}
