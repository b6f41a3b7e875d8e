package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.jeugdpoort.register.Databaseregisters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of the chain rules once more, on the registers in a real database. */
class KetengevallenIT {

    private static Databaseregisters registers;

    static Stream<Ketengeval> gevallen() {
        return Ketengeval.alle().stream();
    }

    @BeforeAll
    static void start() {
        registers = new Databaseregisters();
    }

    @AfterAll
    static void stop() {
        registers.close();
    }

    @BeforeEach
    void leeg() {
        registers.leeg();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_geval_geeft_in_de_database_dezelfde_bevindingen(Ketengeval geval) {
        assertThat(new Ketenspel(registers).speel(geval).bevindingen())
                .extracting(b -> b.regel() + " " + b.pad() + " op regel " + b.regelnummer())
                .containsExactlyInAnyOrderElementsOf(KetengevallenTest.verwacht(geval));
    }
}
