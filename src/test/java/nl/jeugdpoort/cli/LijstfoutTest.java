package nl.jeugdpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class LijstfoutTest {

    private final StringWriter fouttekst = new StringWriter();

    @Command(name = "proef")
    private record Opdracht(RuntimeException fout) implements Callable<Integer> {

        @Override
        public Integer call() {
            throw fout;
        }
    }

    private int voerUit(RuntimeException fout) {
        return new CommandLine(new Opdracht(fout))
                .setExecutionExceptionHandler(new Lijstfout())
                .setErr(new PrintWriter(fouttekst, true))
                .execute();
    }

    @Test
    void een_foute_lijst_is_een_zin_en_geen_spoor_van_de_fout() {
        var fout = new Instelfout("contracten/a.csv", 3, "gemeente", "is leeg; vul een waarde in");

        assertThat(voerUit(new OngeldigeInstellingen(List.of(fout)))).isEqualTo(2);
        assertThat(fouttekst.toString())
                .contains("Verbeter ze", "contracten/a.csv, regel 3, veld 'gemeente': is leeg")
                .doesNotContain("at nl.jeugdpoort");
    }

    @Test
    void een_andere_fout_blijft_zichtbaar() {
        assertThat(voerUit(new IllegalStateException("anders"))).isEqualTo(1);
        assertThat(fouttekst.toString()).contains("IllegalStateException: anders", "at nl.jeugdpoort");
    }
}
