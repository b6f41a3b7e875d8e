package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BerichtStoreIT {

    private final DataSource bron = ProefDatabase.nieuw();
    private final JdbcClient jdbc = JdbcClient.create(bron);
    private final BerichtStore store = Proefkern.store(bron, Clock.systemUTC());
    private final Werkvoorraad voorraad = Proefkern.voorraad(bron);

    @Test
    void aStoredMessageComesBackWhole() {
        NieuwBericht nieuw = Proefkern.jw301("0384", "42420001", "A1", "<Bericht/>");
        Opslag opslag = store.bewaar(nieuw);
        assertThat(opslag.soort()).isEqualTo(Opslag.Soort.NIEUW);
        assertThat(store.vind(nieuw.id())).contains(opslag.bericht());
        assertThat(store.inhoud(nieuw.id())).hasValue("<Bericht/>".getBytes());
        assertThat(store.gebeurtenissen(nieuw.id()))
                .extracting(Gebeurtenis::soort, Gebeurtenis::actor)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ontvangen", "0384"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_144, 262_145, 1_048_576, 1_048_577, 5_000_000})
    void aBodyOfAnySizeComesBackByteForByte(int grootte) {
        String inhoud = "x".repeat(Math.max(0, grootte - 1)) + (grootte > 0 ? "y" : "");
        NieuwBericht nieuw = Proefkern.jw301("0384", "42420001", "A1", inhoud);
        store.bewaar(nieuw);
        assertThat(store.inhoud(nieuw.id()))
                .hasValueSatisfying(terug -> assertThat(terug).isEqualTo(nieuw.inhoud()));
    }

    @Test
    void aLostPartOfABodyIsNoticed() {
        NieuwBericht nieuw = Proefkern.jw301("0384", "42420001", "A1", "z".repeat(3_000_000));
        store.bewaar(nieuw);
        jdbc.sql("delete from inhoud where deel = 1").update();
        assertThatThrownBy(() -> store.inhoud(nieuw.id())).isInstanceOf(Kluis.OnleesbareInhoud.class);
    }

    @Test
    void theSameMessageTwiceIsOneMessage() {
        Opslag eerste = store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>"));
        Opslag tweede = store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>"));
        assertThat(tweede.soort()).isEqualTo(Opslag.Soort.HERHAALD);
        assertThat(tweede.bericht().id()).isEqualTo(eerste.bericht().id());
        assertThat(aantal("bericht")).isOne();
        assertThat(aantal("inhoud")).isOne();
    }

    @Test
    void theSameIdentificatieWithOtherContentIsToldApart() {
        store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>"));
        assertThat(store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<b/>"))
                        .soort())
                .isEqualTo(Opslag.Soort.ANDERE_INHOUD);
        assertThat(store.bewaar(Proefkern.jw301("0200", "42420001", "A1", "<b/>"))
                        .soort())
                .isEqualTo(Opslag.Soort.NIEUW);
    }

    @Test
    void noBsnStandsInAnyTable() {
        store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<Bsn>999900006</Bsn>"));
        for (String tabel : List.of("bericht", "inhoud", "gebeurtenis", "persoon")) {
            assertThat(jdbc.sql("select count(*) from " + tabel
                                    + " t where t::text like '%999900006%' or t::text like '%" + hex("999900006")
                                    + "%'")
                            .query(Integer.class)
                            .single())
                    .as(tabel)
                    .isZero();
        }
        assertThat(aantal("persoon")).isOne();
    }

    @Test
    void historyIsAddedAndStatusMoves() {
        Bericht bericht =
                store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>")).bericht();
        store.legVast(Overgang.doorPoort(bericht.id(), BerichtStatus.GOEDGEKEURD, "goedgekeurd", null));
        store.legVast(Overgang.doorPoort(bericht.id(), null, "beantwoord", "JW302"));
        assertThat(store.vind(bericht.id()).orElseThrow().status()).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(store.gebeurtenissen(bericht.id()))
                .extracting(Gebeurtenis::soort)
                .containsExactly("ontvangen", "goedgekeurd", "beantwoord");
    }

    @Test
    void workComesInOrderAndAWaitingMessageHoldsOnlyItsOwnPair() {
        Bericht eerste =
                store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "1")).bericht();
        Bericht retour =
                store.bewaar(Proefkern.jw301("42420001", "0384", "A2", "2")).bericht();
        Bericht ander =
                store.bewaar(Proefkern.jw301("0384", "42420001", "A3", "3")).bericht();
        int strook = Strook.van(eerste.kop());
        assertThat(volgende(strook, 10)).containsExactly(eerste, retour, ander);
        assertThat(voorraad.strokenMetWerk()).containsOnlyKeys(strook);

        voorraad.wacht(eerste, Duration.ofHours(1));
        assertThat(volgende(strook, 10)).isEmpty();
        assertThat(voorraad.kanNu(ander)).isFalse();
        assertThat(voorraad.strokenMetWerk()).isEmpty();
        assertThat(voorraad.neem()).isEmpty();
    }

    @Test
    void howeverMuchWaitsOfOnePairAnotherPairOfItsShardGoesOn() {
        Bericht eerste =
                store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "1")).bericht();
        for (int i = 0; i < 20; i++) {
            store.bewaar(Proefkern.jw301("0384", "42420001", "B" + i, "b" + i));
        }
        Bericht ander =
                store.bewaar(Proefkern.jw301("0385", "42420000", "C1", "c")).bericht();
        int strook = Strook.van(eerste.kop());
        assertThat(Strook.van(ander.kop())).isEqualTo((short) strook);
        voorraad.wacht(eerste, Duration.ofHours(1));
        assertThat(voorraad.neem()).containsExactly(strook);
        assertThat(volgende(strook, 3)).containsExactly(ander);
    }

    @Test
    void aBatchEndsAfterTheMessageThatMakesItLarge() {
        Bericht klein =
                store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "abc")).bericht();
        Bericht groot = store.bewaar(Proefkern.jw301("0384", "42420001", "A2", "x".repeat(500)))
                .bericht();
        store.bewaar(Proefkern.jw301("0384", "42420001", "A3", "def"));
        List<Integer> strook = List.of((int) Strook.van(klein.kop()));
        assertThat(voorraad.volgende(strook, 10, 100)).containsExactly(klein, groot);
        assertThat(voorraad.volgende(strook, 10, 1)).containsExactly(klein);
    }

    @Test
    void theOldestShardsAreTakenFirst() {
        Bericht eerste =
                store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "1")).bericht();
        Bericht tweede =
                store.bewaar(Proefkern.jw301("0384", "42420002", "A2", "2")).bericht();
        assertThat(voorraad.neem()).containsExactly((int) Strook.van(eerste.kop()), (int) Strook.van(tweede.kop()));
    }

    @Test
    void oneTransactionTakesHalfOfAllShardsAndLeavesTheRest() {
        for (int strook = 0; strook < Strook.AANTAL; strook++) {
            jdbc.sql(
                            "insert into te_verwerken (strook, volgnummer, bericht_id, paar) values (?, ?, gen_random_uuid(), 'a b')")
                    .params(strook, Strook.AANTAL - strook)
                    .update();
        }
        assertThat(voorraad.neem())
                .hasSize(Strook.AANTAL / 2)
                .startsWith(Strook.AANTAL - 1)
                .doesNotContain(0);
    }

    private List<Bericht> volgende(int strook, int hoogstens) {
        return voorraad.volgende(List.of(strook), hoogstens, Integer.MAX_VALUE);
    }

    private int aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Integer.class).single();
    }

    private static String hex(String tekst) {
        return java.util.HexFormat.of().formatHex(tekst.getBytes());
    }
}
