package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kluis.Gesloten;
import org.junit.jupiter.api.Test;

class KluisTest {

    private static final byte[] OUD = sleutel(1);
    private static final byte[] NIEUW = sleutel(2);
    private static final byte[] ZOEK = sleutel(3);
    private static final byte[] INHOUD = "<Bsn>999900006</Bsn>".getBytes(StandardCharsets.UTF_8);

    private final UUID eigenaar = UUID.randomUUID();
    private final Kluis kluis = new Kluis(Sleutelbos.van("oud", Map.of("oud", OUD), ZOEK));

    @Test
    void whatIsLockedOpensByteForByte() {
        assertThat(kluis.open(kluis.sluit(INHOUD, eigenaar), eigenaar)).isEqualTo(INHOUD);
    }

    @Test
    void nothingOfTheBodyShowsAndNoTwoLockingsAreAlike() {
        Gesloten een = kluis.sluit(INHOUD, eigenaar);
        assertThat(new String(een.gegevens(), StandardCharsets.ISO_8859_1)).doesNotContain("999900006");
        assertThat(een.gegevens()).isNotEqualTo(kluis.sluit(INHOUD, eigenaar).gegevens());
    }

    @Test
    void afterRotationNewBodiesUseTheNewKeyAndOldOnesStillOpen() {
        Gesloten oud = kluis.sluit(INHOUD, eigenaar);
        Kluis na = new Kluis(Sleutelbos.van("nieuw", Map.of("oud", OUD, "nieuw", NIEUW), ZOEK));
        assertThat(na.open(oud, eigenaar)).isEqualTo(INHOUD);
        assertThat(na.sluit(INHOUD, eigenaar).sleutel()).isEqualTo("nieuw");
    }

    @Test
    void aBodyDoesNotOpenForAnotherMessageNorAfterAChange() {
        Gesloten gesloten = kluis.sluit(INHOUD, eigenaar);
        assertThatThrownBy(() -> kluis.open(gesloten, UUID.randomUUID())).isInstanceOf(Kluis.OnleesbareInhoud.class);
        gesloten.gegevens()[20] ^= 1;
        assertThatThrownBy(() -> kluis.open(gesloten, eigenaar)).isInstanceOf(Kluis.OnleesbareInhoud.class);
    }

    @Test
    void aMissingKeyIsNamed() {
        Gesloten oud = kluis.sluit(INHOUD, eigenaar);
        Kluis zonder = new Kluis(Sleutelbos.van("nieuw", Map.of("nieuw", NIEUW), ZOEK));
        assertThatThrownBy(() -> zonder.open(oud, eigenaar)).hasMessageContaining("'oud'");
    }

    @Test
    void aBsnIsFoundByItsHashAndTheHashNeedsTheKey() {
        assertThat(kluis.bsnKenmerk("999900006")).isEqualTo(kluis.bsnKenmerk("999900006"));
        Kluis ander = new Kluis(Sleutelbos.van("oud", Map.of("oud", OUD), sleutel(4)));
        assertThat(ander.bsnKenmerk("999900006")).isNotEqualTo(kluis.bsnKenmerk("999900006"));
    }

    private static byte[] sleutel(int vulling) {
        byte[] sleutel = new byte[32];
        java.util.Arrays.fill(sleutel, (byte) vulling);
        return sleutel;
    }
}
