package nl.jeugdpoort.aflevering.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpOordeelTest {

    private static final Instant NU = Instant.parse("2026-11-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void successMeansDelivered(int status) {
        assertThat(oordeel(status, null)).isEqualTo(new Uitkomst.Bezorgd());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 410, 413, 415, 422})
    void aRefusalIsPermanent(int status) {
        assertThat(oordeel(status, null)).isInstanceOf(Uitkomst.Definitief.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {203, 206, 301, 302, 307, 408, 425, 429, 500, 502, 503, 504, 599, 799})
    void everythingElseMayPass(int status) {
        assertThat(oordeel(status, null)).isInstanceOf(Uitkomst.Tijdelijk.class);
    }

    @Test
    void theAddresseeMaySayHowLongToWaitInSecondsOrAsADate() {
        assertThat(pauze("120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(pauze("Sun, 01 Nov 2026 12:05:00 GMT")).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "soon", "", "Sun, 01 Nov 2020 12:05:00 GMT", "99999999999999999999"})
    void nonsenseIsNotHeeded(String tekst) {
        assertThat(pauze(tekst)).isNull();
    }

    private static Duration pauze(String tekst) {
        return ((Uitkomst.Tijdelijk) oordeel(429, tekst)).na();
    }

    private static Uitkomst oordeel(int status, String wacht) {
        Map<String, List<String>> koppen = wacht == null ? Map.of() : Map.of("Retry-After", List.of(wacht));
        return HttpOordeel.van(status, HttpHeaders.of(koppen, (naam, waarde) -> true), NU);
    }
}
