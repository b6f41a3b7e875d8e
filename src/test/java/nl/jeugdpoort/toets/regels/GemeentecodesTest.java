package nl.jeugdpoort.toets.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of municipalities as it is read. */
class GemeentecodesTest {

    @TempDir
    private Path config;

    private Gemeentecodes lees(String lijst) throws IOException {
        Path bestand = config.resolve("codelijsten/cbs-gemeenten.csv");
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, lijst);
        return new Gemeentecodes(config);
    }

    @ParameterizedTest
    @CsvSource({
        "1111, 2020-01-01, true", "1111, 2022-12-31, true", "1111, 2019-12-31, false", "1111, 2023-01-01, false",
        "1111, 2025-06-01, true", "2222, 1900-01-01, true", "2222, 2021-01-01, true", "2222, 2021-01-02, false",
        "3333, 2999-01-01, true", "4444, 2021-01-01, false"
    })
    void een_code_bestaat_op_de_dagen_van_haar_regels(String code, LocalDate dag, boolean bestaat) throws IOException {
        Gemeentecodes codes = lees("""
                # een opmerking
                code;naam;geldig_van;geldig_tot

                1111;Eendorp;2020-01-01;2022-12-31
                1111;Eendorp;2025-06-01;
                2222;Tweestad;;2021-01-01
                3333;Driebrug;;
                """);
        assertThat(codes.bestaat(code, dag)).isEqualTo(bestaat);
    }

    @Test
    void zonder_eigen_lijst_geldt_de_meegeleverde() {
        Gemeentecodes codes = new Gemeentecodes(config);
        assertThat(codes.bestaat("0363", LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(codes.bestaat("9999", LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void een_gemeentecode_heeft_vier_tekens() {
        assertThat(Gemeentecodes.isGemeentecode("0363")).isTrue();
        assertThat(Gemeentecodes.isGemeentecode("42420001")).isFalse();
        assertThat(Gemeentecodes.isGemeentecode(null)).isFalse();
    }
}
