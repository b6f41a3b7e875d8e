package nl.jeugdpoort.aflevering.postbus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Concepten;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostbusIT {

    private static final Aanroeper DIEMEN = Aanroeper.deelnemer("0384");
    private static final Aanroeper BEHEER = Aanroeper.operator("operator");

    private static Proefbroker broker;
    private static Afleverproef proef;
    private static Postbus postbus;

    @BeforeAll
    static void start() throws Exception {
        broker = new Proefbroker();
        var deelnemers = new Proefdeelnemers()
                .met("0384", new Uitkanaal.Postbus())
                .met("0153", new Uitkanaal.Postbus())
                .met("0363", new Uitkanaal.Postbus())
                .met("0141", new Uitkanaal.Postbus())
                .met("0148", new Uitkanaal.Postbus())
                .met("0268", new Uitkanaal.Postbus());
        proef = new Afleverproef(ProefDatabase.nieuw(), broker.adres(), deelnemers, Map.of());
        postbus = proef.bean(Postbus.class);
    }

    @AfterAll
    static void stop() throws Exception {
        proef.close();
        broker.close();
    }

    @Test
    void aParticipantSeesItsOwnMessagesOldestFirst() {
        var eerst = proef.verstuur("42420001", "0153");
        var dan = proef.verstuur("42420001", "0153");

        assertThat(postbus.wachtend("0153", 10, 0))
                .extracting(Postbusbericht::id)
                .containsExactly(eerst.id(), dan.id());
        assertThat(postbus.wachtend("0153", 10, 1))
                .extracting(Postbusbericht::id)
                .containsExactly(dan.id());
        var item = postbus.wachtend("0153", 1, 0).getFirst();
        assertThat(item.berichtsoort()).isEqualTo("JW301");
        assertThat(item.grootte()).isEqualTo("<bericht/>".length());
        assertThat(item.gelezenOp()).isNull();
    }

    @Test
    void theFirstFetchMarksTheMessageAsReadAndGivesEveryByte() {
        byte[] inhoud = "<b>é\r\n</b>".getBytes(UTF_8);
        Bericht bericht = proef.bericht("42420001", "0384", "ijw/3.2", "JW305", inhoud);
        proef.plan(bericht);

        assertThat(postbus.lees(bericht.id(), "0384", DIEMEN).inhoud()).isEqualTo(inhoud);
        assertThat(postbus.lees(bericht.id(), "0384", DIEMEN).inhoud()).isEqualTo(inhoud);

        assertThat(proef.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd", "opgehaald");
    }

    @Test
    void aLookByAnOperatorIsKeptOnRecordAndLeavesTheMessageUnread() {
        Bericht bericht = proef.verstuur("42420001", "0141");

        postbus.lees(bericht.id(), "0141", BEHEER);

        assertThat(proef.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd", "ingezien");
        assertThat(postbus.wachtend("0141", 10, 0).getFirst().gelezenOp()).isNull();
    }

    @Test
    void confirmingTakesTheMessageFromTheListAndMayBeRepeated() {
        Bericht bericht = proef.verstuur("42420001", "0384");

        postbus.bevestig(bericht.id(), "0384", DIEMEN);
        postbus.bevestig(bericht.id(), "0384", DIEMEN);

        assertThat(proef.gebeurtenissen(bericht)).containsExactly("ontvangen", "afgeleverd", "bevestigd");
        assertThat(postbus.wachtend("0384", 500, 0))
                .extracting(Postbusbericht::id)
                .doesNotContain(bericht.id());
        assertThatThrownBy(() -> postbus.lees(bericht.id(), "0384", DIEMEN)).isInstanceOf(Weigering.class);
    }

    @Test
    void anUnknownMessageOrThatOfAnotherIsNotFound() {
        Bericht vanAnder = proef.verstuur("42420001", "0363");

        for (UUID id : List.of(UUID.randomUUID(), vanAnder.id())) {
            assertThatThrownBy(() -> postbus.bevestig(id, "0384", DIEMEN))
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.status()).isEqualTo(404));
            assertThatThrownBy(() -> postbus.lees(id, "0384", DIEMEN))
                    .isInstanceOfSatisfying(
                            Weigering.class, w -> assertThat(w.status()).isEqualTo(404));
        }
    }

    private UUID concept(String eigenaar) {
        var concept = new Concepten.Concept(UUID.randomUUID(), "JW301", eigenaar, "TT1", "<c/>".getBytes(UTF_8));
        proef.inTransactie(() -> proef.bean(Concepten.class).leg(concept));
        return concept.id();
    }

    private List<String> wachtend(String eigenaar) {
        return postbus.wachtend(eigenaar, 500, 0).stream()
                .map(item -> item.id() + (item.concept() ? " concept" : ""))
                .toList();
    }

    private static List<String> historie(UUID concept) {
        return proef.jdbc()
                .sql("select soort || ' ' || actor from conceptgebeurtenis where concept = ? order by id")
                .param(concept)
                .query(String.class)
                .list();
    }

    @Test
    void aConceptLiesBetweenTheMessagesInOrderOfTimeAndSaysThatItIsOne() {
        UUID eerst = proef.verstuur("42420001", "0148").id();
        UUID concept = concept("0148");
        UUID dan = proef.verstuur("42420001", "0148").id();

        assertThat(wachtend("0148")).containsExactly(eerst.toString(), concept + " concept", dan.toString());
        assertThat(postbus.wachtend("0148", 1, 1)).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(concept);
            assertThat(item.afzender()).isEqualTo("0148");
            assertThat(item.grootte()).isEqualTo("<c/>".length());
            assertThat(item.gelezenOp()).isNull();
        });
        assertThat(postbus.wachtend("0148", 1, 2))
                .extracting(Postbusbericht::id)
                .containsExactly(dan);
        assertThat(postbus.wachtend("0149", 10, 0)).isEmpty();
    }

    @Test
    void aConceptIsFetchedAndConfirmedAsAMessageIsAndEachLookIsKeptOnRecord() {
        UUID concept = concept("0150");
        Aanroeper deventer = Aanroeper.deelnemer("0150");

        assertThat(postbus.lees(concept, "0150", BEHEER).inhoud())
                .asString(UTF_8)
                .isEqualTo("<c/>");
        assertThat(postbus.wachtend("0150", 1, 0).getFirst().gelezenOp()).isNull();
        postbus.lees(concept, "0150", deventer);
        postbus.lees(concept, "0150", deventer);
        assertThat(postbus.wachtend("0150", 1, 0).getFirst().gelezenOp()).isNotNull();
        postbus.bevestig(concept, "0150", deventer);
        postbus.bevestig(concept, "0150", deventer);

        assertThat(wachtend("0150")).isEmpty();
        assertThat(historie(concept))
                .containsExactly("klaargezet jeugdpoort", "ingezien operator", "opgehaald 0150", "bevestigd 0150");
        assertThatThrownBy(() -> postbus.lees(concept, "0150", deventer)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> postbus.lees(concept, "0384", DIEMEN)).isInstanceOf(Weigering.class);
    }

    @Test
    void aConceptThatIsWithdrawnIsGone() {
        UUID concept = concept("0151");
        for (int keer = 0; keer < 2; keer++) {
            proef.inTransactie(() -> proef.bean(Concepten.class).trekIn(List.of(concept), "Er is een JW301 gekomen."));
        }

        assertThat(wachtend("0151")).isEmpty();
        assertThat(historie(concept)).containsExactly("klaargezet jeugdpoort", "ingetrokken jeugdpoort");
        assertThatThrownBy(() -> postbus.lees(concept, "0151", Aanroeper.deelnemer("0151")))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void theListStaysCheapBehindManyConfirmedMessages() {
        Bericht sjabloon = proef.bericht("42420001", "0268");
        proef.jdbc().sql("""
                        with b as (
                          insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie,
                            dagtekening, feiten, kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                          select gen_random_uuid(), strook, standaard, berichtsoort, afzender, ontvanger, 'M' || n,
                            dagtekening, feiten, kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op
                          from bericht, generate_series(1, 100000) n where id = ?
                          returning id, afzender, ontvanger, volgnummer)
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status, bevestigd_op)
                        select id, ontvanger, afzender, volgnummer, 'POSTBUS', 'AFGELEVERD', now() from b
                        """).param(sjabloon.id()).update();
        proef.plan(sjabloon);
        proef.jdbc().sql("analyze aflevering").update();

        Instant begin = Instant.now();
        for (int i = 0; i < 100; i++) {
            assertThat(postbus.wachtend("0268", 51, 0)).hasSize(1);
        }
        assertThat(Duration.between(begin, Instant.now()).dividedBy(100)).isLessThan(Duration.ofMillis(10));
    }
}
