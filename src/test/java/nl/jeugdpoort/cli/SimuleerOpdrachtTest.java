package nl.jeugdpoort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.jeugdpoort.cli.simulatie.Demodeelnemers;
import nl.jeugdpoort.cli.simulatie.Voortgang.Stand;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimuleerOpdrachtTest {

    @Test
    void deMeegeleverdeDeelnemersMetPostbusDoenMee() {
        Demodeelnemers demo = Demodeelnemers.meegeleverd();
        assertThat(demo.codes())
                .contains("0384", "42420001")
                .doesNotContain("0141")
                .isSorted();
        assertThat(demo.zelf()).contains("0153").doesNotContain("0384");
    }

    @Test
    void teVeelParenGeeftEenUitlegEnCodeTwee() {
        StringWriter fouten = new StringWriter();
        CommandLine regel = new CommandLine(new SimuleerOpdracht()).setErr(new PrintWriter(fouten, true));
        assertThat(regel.execute("--partners", "5000")).isEqualTo(2);
        assertThat(fouten.toString()).contains("Noem meer codes met --deelnemers");
    }

    @Test
    void zonderPoortIsDeCodeTwee() {
        StringWriter fouten = new StringWriter();
        CommandLine regel = new CommandLine(new SimuleerOpdracht()).setErr(new PrintWriter(fouten, true));
        assertThat(regel.execute("--url", "http://127.0.0.1:1", "--geduld", "0"))
                .isEqualTo(2);
        assertThat(fouten.toString()).contains("Controleer of jeugdpoort draait");
    }

    @Test
    void zonderPoortIsErGeenVerhaal() {
        StringWriter fouten = new StringWriter();
        CommandLine regel = new CommandLine(new SimuleerOpdracht()).setErr(new PrintWriter(fouten, true));
        assertThat(regel.execute("--url", "http://127.0.0.1:1", "--scenario", "route-301"))
                .isEqualTo(2);
        assertThat(fouten.toString()).contains("antwoordt niet").contains("--url");
    }

    @Test
    void eenVerhaalDatErNietIsNoemtWelkeErWelZijn() {
        StringWriter fouten = new StringWriter();
        CommandLine regel = new CommandLine(new SimuleerOpdracht()).setErr(new PrintWriter(fouten, true));
        assertThat(regel.execute("--scenario", "sprookje")).isEqualTo(2);
        assertThat(fouten.toString()).contains("route-301", "escalatie");
    }

    @Test
    void groottesZijnTeLezen() {
        assertThat(Grootte.bytes("25MB")).isEqualTo(26_214_400);
        assertThat(Grootte.bytes("500 kB")).isEqualTo(512_000);
        assertThat(Grootte.bytes(null)).isZero();
        assertThatThrownBy(() -> Grootte.bytes("veel")).hasMessageContaining("25MB");
    }

    @Test
    void deBalkZegtHoeVerHetIs() {
        assertThat(Voortgangsbalk.regel(new Stand(500, 1000, 250, 12, 2)))
                .contains("50%", "500 van 1.000", "250 per seconde", "nog 0:02", "12 onderweg", "[###############  ");
    }

    @Test
    void alleenEenBekendeOpdrachtIsEenOpdracht() {
        assertThat(Opdrachtregel.isOpdracht()).isFalse();
        assertThat(Opdrachtregel.isOpdracht("--server.port=0")).isFalse();
        assertThat(Opdrachtregel.isOpdracht("simuleer")).isTrue();
        assertThat(Opdrachtregel.voerUit("simuleer", "--partners", "0")).isEqualTo(2);
    }
}
