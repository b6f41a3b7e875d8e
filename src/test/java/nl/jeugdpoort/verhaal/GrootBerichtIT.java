package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import nl.jeugdpoort.cli.simulatie.GroteDeclaratie;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A declaration of some megabytes passes every channel unharmed. */
class GrootBerichtIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final int GROOTTE = 4_000_000;
    private static final long SEED = 77_000;

    @ParameterizedTest(name = "aanbieder op {0}, gemeente op {1}")
    @MethodSource("nl.jeugdpoort.verhaal.ZorgverhaalIT#paren")
    void vier_megabyte_komt_aan_byte_voor_byte(Partner aanbieder, Partner gemeente) throws Exception {
        var inhoud = new ByteArrayOutputStream();
        GroteDeclaratie declaratie = new GroteDeclaratie(
                new Run(SEED, POORT.vandaag()), new Paar(gemeente.code(), aanbieder.code()), 0, GROOTTE);
        declaratie.toewijzingen(0, GrootBerichtIT::isEerderToegewezen);
        String identificatie = declaratie.schrijf(0, inhoud);
        assertThat(inhoud.size()).isGreaterThan(GROOTTE * 9 / 10);

        aanbieder.stuurt(inhoud.toByteArray());

        assertThat(gemeente.krijgt("JW323", identificatie).inhoud()).isEqualTo(inhoud.toByteArray());
    }

    private static void isEerderToegewezen(byte[] jw301) {
        assertThat(POORT.operator().post("/api/v1/registers/berichten", jw301).status())
                .isEqualTo(200);
    }
}
