package nl.jeugdpoort.toets.verminking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each attack, on each kind of message. */
class AanvalTest {

    private static final Proefbank BANK = new Proefbank();

    @AfterAll
    static void sluit() {
        BANK.close();
    }

    @ParameterizedTest
    @EnumSource
    void elk_bericht_met_deze_aanval_wordt_getoetst_en_elke_bevinding_heeft_haar_plaats(Aanval aanval) {
        for (int zaad = 0; zaad < 3; zaad++) {
            for (String bericht : Verminking.BASIS) {
                assertThat(BANK.toets(aanval.op(bericht, new Random(zaad))))
                        .as("%s with seed %d", aanval, zaad)
                        .isEmpty();
            }
        }
    }
}
