package nl.jeugdpoort.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.Bepalingvraag;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.Contractuitzondering;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.Toewijzingverschil;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.VoorbereidBericht;
import org.junit.jupiter.api.Test;

class ZaakaanvullingTest {

    private static final UUID ID = new UUID(0, 1);

    private static Zaakaanvulling over(String... aanbieders) {
        List<String> wie = List.of(aanbieders);
        return new Zaakaanvulling(
                wie.stream()
                        .map(a -> new Bepalingvraag(1, a, "Zin.", ID, Instant.EPOCH))
                        .toList(),
                wie.stream()
                        .map(a -> new Toewijzingverschil(a, "Zin.", ID, Instant.EPOCH))
                        .toList(),
                wie.stream()
                        .map(a -> new Contractuitzondering(1, "AMBU01", a, "N. Beukema", ID))
                        .toList(),
                wie.stream()
                        .map(a -> new VoorbereidBericht("JW301", "0200", a, "TT1", "CONCEPT", null, ID, Instant.EPOCH))
                        .toList());
    }

    @Test
    void eenAanbiederZietWatOverHaarzelfGaatEnNietsVanEenAnder() {
        assertThat(over("42420001", "42420002").over("42420002")).isEqualTo(over("42420002"));
        assertThat(over("42420001").over("42420002")).isEqualTo(Zaakaanvulling.GEEN);
    }
}
