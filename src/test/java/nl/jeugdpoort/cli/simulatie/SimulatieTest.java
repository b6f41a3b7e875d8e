package nl.jeugdpoort.cli.simulatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.cli.simulatie.Opdracht.Doet;
import nl.jeugdpoort.cli.simulatie.ProefPoort.Fout;
import org.junit.jupiter.api.Test;

class SimulatieTest {

    private static final List<Paar> PAREN = Paar.van(List.of("0384", "0363", "42420001", "65656055"), 3);

    @Test
    void eenGoedePoortVerliestNietsEnVerdubbeltNiets() throws Exception {
        Verslag verslag = speel(Fout.GEEN);
        assertThat(verslag.goed()).isTrue();
        assertThat(verslag.geaccepteerd()).isEqualTo(300);
        assertThat(verslag.afgeleverd()).isEqualTo(300);
        assertThat(verslag.beantwoord()).isBetween(150, 290);
        assertThat(verslag.geweigerd()).isEmpty();
        assertThat(verslag.retour().p50()).isPositive();
    }

    @Test
    void eenVerlorenBerichtWordtGemeld() throws Exception {
        Verslag verslag = speel(Fout.VERLIEST);
        assertThat(verslag.verloren()).isEqualTo(3);
        assertThat(verslag.goed()).isFalse();
    }

    @Test
    void eenDubbelBerichtWordtGemeld() throws Exception {
        assertThat(speel(Fout.VERDUBBELT).dubbel()).isEqualTo(3);
    }

    @Test
    void eenVerwisseldBerichtWordtGemeld() throws Exception {
        assertThat(speel(Fout.VERWISSELT).volgordefouten()).isEqualTo(3);
    }

    @Test
    void eenOntbrekendRetourIsVerloren() throws Exception {
        assertThat(speel(Fout.ZONDER_RETOUR).verloren()).isPositive();
    }

    @Test
    void eenAfgekeurdBerichtHoeftNietAanTeKomen() throws Exception {
        Verslag verslag = speel(Fout.KEURT_AF);
        assertThat(verslag.afgekeurd()).isPositive();
        assertThat(verslag.retourcodes().keySet()).allMatch(c -> c.endsWith(" 0001"));
        assertThat(verslag.dubbel()).isZero();
    }

    @Test
    void weigeringenWordenPerCodeGeteld() throws Exception {
        Verslag verslag = speel(Fout.WEIGERT);
        assertThat(verslag.geweigerd()).containsOnlyKeys("403 niet-gemachtigd");
        assertThat(verslag.goed()).isTrue();
    }

    @Test
    void eenHaperendePoortKostNiets() throws Exception {
        Verslag verslag = speel(Fout.HAPERT);
        assertThat(verslag.herhaald()).isPositive();
        assertThat(verslag.goed()).isTrue();
        assertThat(verslag.afgeleverd()).isEqualTo(300);
    }

    @Test
    void wieZelfAntwoordtStuurtEenRetourPerHeenbericht() throws Exception {
        try (ProefPoort poort = new ProefPoort(Fout.ZONDER_RETOUR)) {
            Verslag verslag = Simulatie.speel(opdracht(poort).metZelf(Set.of("0384")), Voortgang.STIL);
            assertThat(verslag.zelfBeantwoord()).isPositive();
        }
    }

    @Test
    void apartVersturenEnOphalenKomtOpHetzelfdeNeer() throws Exception {
        try (ProefPoort poort = new ProefPoort(Fout.GEEN)) {
            Verslag verstuurd = Simulatie.speel(opdracht(poort).met(Doet.ALLEEN_VERSTUREN), Voortgang.STIL);
            assertThat(verstuurd.geaccepteerd()).isEqualTo(300);
            assertThat(verstuurd.afgeleverd()).isZero();
            Verslag opgehaald = Simulatie.speel(opdracht(poort).met(Doet.ALLEEN_OPHALEN), Voortgang.STIL);
            assertThat(opgehaald.goed()).isTrue();
            assertThat(opgehaald.afgeleverd()).isEqualTo(300);
            assertThat(poort.nietOpgehaald()).isEmpty();
        }
    }

    @Test
    void zonderPoortZegtDeSimulatieWatErAanDeHandIs() {
        Opdracht opdracht =
                Opdracht.van(URI.create("http://127.0.0.1:1"), 10, PAREN).met(Duration.ofMillis(300));
        assertThatThrownBy(() -> Simulatie.speel(opdracht, Voortgang.STIL))
                .isInstanceOf(Simulatiefout.class)
                .hasMessageContaining("Controleer of jeugdpoort draait");
    }

    private static Verslag speel(Fout fout) throws Exception {
        try (ProefPoort poort = new ProefPoort(fout)) {
            return Simulatie.speel(opdracht(poort), Voortgang.STIL);
        }
    }

    private static Opdracht opdracht(ProefPoort poort) {
        return Opdracht.van(poort.url(), 300, PAREN)
                .met(new Run(11, LocalDate.of(2026, 5, 20)))
                .met(Duration.ofSeconds(1));
    }
}
