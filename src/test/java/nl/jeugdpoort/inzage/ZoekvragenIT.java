package nl.jeugdpoort.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.toegang.Aanroeper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches that people keep. */
class ZoekvragenIT {

    private static final Aanroeper ANNA = Aanroeper.operator("anna");
    private static final Aanroeper BEN = Aanroeper.operator("ben");

    private final Zoekvragen vragen = new Zoekvragen(JdbcClient.create(ProefDatabase.nieuw()));

    @Test
    void ieder_heeft_de_zijne_en_een_naam_staat_er_een_keer() {
        assertThat(vragen.bewaar(ANNA, new Zoekvraag("b", "soort=JW301"))).isTrue();
        assertThat(vragen.bewaar(ANNA, new Zoekvraag("A", "soort=JW305"))).isTrue();
        assertThat(vragen.bewaar(ANNA, new Zoekvraag("b", "soort=JW315"))).isTrue();
        assertThat(vragen.van(ANNA))
                .containsExactly(new Zoekvraag("A", "soort=JW305"), new Zoekvraag("b", "soort=JW315"));
        assertThat(vragen.van(BEN)).isEmpty();
        vragen.verwijder(BEN, "b");
        assertThat(vragen.van(ANNA)).hasSize(2);
        vragen.verwijder(ANNA, "b");
        assertThat(vragen.van(ANNA)).hasSize(1);
    }

    @Test
    void er_zijn_er_hoogstens_twintig() {
        for (int n = 0; n < Zoekvragen.HOOGSTENS; n++) {
            assertThat(vragen.bewaar(ANNA, new Zoekvraag("n" + n, "soort=JW301")))
                    .isTrue();
        }
        assertThat(vragen.bewaar(ANNA, new Zoekvraag("te veel", "soort=JW301"))).isFalse();
        assertThat(vragen.bewaar(ANNA, new Zoekvraag("n3", "soort=JW305"))).isTrue();
        assertThat(vragen.van(ANNA)).hasSize(Zoekvragen.HOOGSTENS);
    }
}
