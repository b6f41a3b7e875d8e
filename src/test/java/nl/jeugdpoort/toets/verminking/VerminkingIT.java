package nl.jeugdpoort.toets.verminking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * As many damaged messages as fit in {@code -Dverminking.seconden} (120 when not given). What fails is told by seed and number; with
 * {@code -Dverminking.zaad} and {@code -Dverminking.nummer} only that message is checked.
 */
class VerminkingIT {

    private static final Duration DUUR = Duration.ofSeconds(Long.getLong("verminking.seconden", 120));
    private static final long ZAAD = Long.getLong("verminking.zaad", 20_261_127);
    private static final int NUMMER = Integer.getInteger("verminking.nummer", 0);
    private static final int MINSTENS = 500;
    private static final int MEESTE_FOUTEN = 10;
    private static final long NANOS_PER_BYTE = 1000;
    private static final long AANLOOP_IN_NANOS = Duration.ofSeconds(15).toNanos();

    @Test
    void wat_er_ook_binnenkomt_wordt_op_tijd_getoetst_en_elke_bevinding_heeft_haar_plaats(TestReporter verslag) {
        List<String> fouten = new ArrayList<>();
        try (Proefbank bank = new Proefbank()) {
            long einde = System.nanoTime() + DUUR.toNanos();
            int gedaan = 0;
            while (fouten.size() < MEESTE_FOUTEN && nogEen(gedaan, einde)) {
                Verminking verminking = new Verminking(ZAAD, NUMMER > 0 ? NUMMER : ++gedaan);
                gedaan = Math.max(gedaan, 1);
                bank.toets(verminking.bytes()).ifPresent(fout -> fouten.add(verminking + " " + fout));
            }
            verslag.publishEntry(
                    "verminking",
                    gedaan + " messages, " + bank.bytes() + " bytes, " + bank.nanos() / 1_000_000 + " ms");
            assertThat(fouten).isEmpty();
            assertThat(bank.nanos())
                    .as("one second of processor time per MB for both checkers together, and 15 seconds to warm up")
                    .isLessThan(AANLOOP_IN_NANOS + NANOS_PER_BYTE * bank.bytes());
        }
    }

    private static boolean nogEen(int gedaan, long einde) {
        return NUMMER > 0 ? gedaan == 0 : gedaan < MINSTENS || System.nanoTime() < einde;
    }
}
