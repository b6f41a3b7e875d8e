package nl.jeugdpoort.ingebouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BrokertoegangTest {

    private static final String TIJDELIJK = "3f0a1c9e-52d7-4c1b-8a54-9d2f0b6e7a11";

    private final Brokertoegang toegang =
            new Brokertoegang((code, wachtwoord) -> code.equals("0384") && wachtwoord.equals("goed"));

    @Test
    void aParticipantLogsInWithItsPasswordAndTheGatewayWithItsOwn() {
        assertThat(toegang.validateUser("0384", "goed")).isTrue();
        assertThat(toegang.validateUser(Brokertoegang.EIGEN, toegang.eigenWachtwoord()))
                .isTrue();
        assertThat(toegang.validateUser("0384", "fout")).isFalse();
        assertThat(toegang.validateUser("0200", "goed")).isFalse();
        assertThat(toegang.validateUser(Brokertoegang.EIGEN, "goed")).isFalse();
        assertThat(toegang.validateUser(null, null)).isFalse();
        assertThat(toegang.authenticate("0384", "fout", null, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SEND, jeugdpoort.in",
        "SEND, " + TIJDELIJK,
        "CONSUME, jeugdpoort.uit.0384",
        "CONSUME, jeugdpoort.uit.0384::jeugdpoort.uit.0384",
        "CONSUME, " + TIJDELIJK,
        "BROWSE, jeugdpoort.uit.0384",
        "CREATE_ADDRESS, jeugdpoort.uit.0384",
        "CREATE_DURABLE_QUEUE, jeugdpoort.uit.0384::jeugdpoort.uit.0384",
        "CREATE_NON_DURABLE_QUEUE, " + TIJDELIJK,
        "DELETE_NON_DURABLE_QUEUE, " + TIJDELIJK
    })
    void aParticipantSendsInAndReadsItsOwn(CheckType soort, String adres) {
        assertThat(mag(soort, adres)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SEND, jeugdpoort.uit.0384",
        "SEND, jeugdpoort.verwerking",
        "SEND, jeugdpoort.aflevering",
        "CONSUME, jeugdpoort.in",
        "CONSUME, jeugdpoort.uit.0200",
        "CONSUME, jeugdpoort.uit.03840",
        "CONSUME, jeugdpoort.uit.#",
        "CONSUME, jeugdpoort.verwerking",
        "CONSUME, jeugdpoort.uit.0200::jeugdpoort.uit.0384",
        "BROWSE, jeugdpoort.uit.0200",
        "CREATE_ADDRESS, jeugdpoort.uit.0200",
        "CREATE_DURABLE_QUEUE, jeugdpoort.in",
        "CREATE_DURABLE_QUEUE, " + TIJDELIJK,
        "DELETE_DURABLE_QUEUE, jeugdpoort.uit.0384",
        "DELETE_ADDRESS, jeugdpoort.uit.0384",
        "MANAGE, jeugdpoort.uit.0384"
    })
    void aParticipantDoesNothingElse(CheckType soort, String adres) {
        assertThat(mag(soort, adres)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CheckType.class)
    void theGatewayItselfMayDoAll(CheckType soort) {
        Subject poort = toegang.authenticate(Brokertoegang.EIGEN, toegang.eigenWachtwoord(), null, null);
        assertThat(toegang.authorize(poort, Set.of(), soort, "jeugdpoort.verwerking"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(CheckType.class)
    void whoDidNotLogInMayDoNothing(CheckType soort) {
        assertThat(toegang.authorize(null, Set.of(), soort, "jeugdpoort.in")).isFalse();
    }

    private boolean mag(CheckType soort, String adres) {
        Subject gemeente = toegang.authenticate("0384", "goed", null, null);
        return toegang.authorize(gemeente, Set.of(), soort, adres);
    }
}
