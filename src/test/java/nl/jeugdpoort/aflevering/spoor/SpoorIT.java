package nl.jeugdpoort.aflevering.spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.aflevering.Afleverspoor.Poging;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of attempts, on a real database and with a real partner. */
class SpoorIT {

    private static final String ANTWOORD = "<script>BSN 999940673</script>";

    private final Proefdeelnemers deelnemers = new Proefdeelnemers();
    private final AtomicInteger keer = new AtomicInteger();
    private HttpServer partner;
    private Proefbroker broker;
    private Afleverproef poort;

    @BeforeEach
    void start() throws Exception {
        partner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 20);
        partner.createContext("/", verzoek -> {
            try (verzoek) {
                verzoek.getRequestBody().readAllBytes();
                byte[] antwoord = (ANTWOORD + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8);
                verzoek.getResponseHeaders().set("Set-Cookie", "geheim=1");
                verzoek.getResponseHeaders().set("Retry-After", "0");
                verzoek.sendResponseHeaders(keer.getAndIncrement() == 0 ? 503 : 200, antwoord.length);
                verzoek.getResponseBody().write(antwoord);
            }
        });
        partner.start();
        broker = new Proefbroker();
        poort = new Afleverproef(
                        ProefDatabase.nieuw(),
                        broker.adres(),
                        deelnemers,
                        Map.of(
                                "jeugdpoort.aflevering.wachttijden",
                                "50ms,50ms",
                                "jeugdpoort.aflevering.kringpauze",
                                "50ms"))
                .draai();
        deelnemers.met("42420001", new Uitkanaal.Rest(adres() + "?sleutel=geheim", "poort", "geheim"));
    }

    private String adres() {
        return "http://127.0.0.1:" + partner.getAddress().getPort() + "/in";
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        broker.close();
        partner.stop(0);
    }

    private Afleverspoor spoor() {
        return poort.bean(Afleverspoor.class);
    }

    private List<Poging> pogingen(Bericht bericht, int aantal) {
        await().until(() -> spoor().pogingen(bericht.id()).size() >= aantal);
        return spoor().pogingen(bericht.id());
    }

    @Test
    void every_attempt_tells_what_was_asked_of_whom_and_the_status_but_no_secret() {
        Bericht bericht = poort.verstuur("0384", "42420001");

        List<Poging> pogingen = pogingen(bericht, 2);

        assertThat(pogingen).extracting(Poging::uitkomst).containsExactly("BEZORGD", "TIJDELIJK");
        assertThat(pogingen).extracting(Poging::httpStatus).containsExactly(200, 503);
        assertThat(pogingen)
                .allSatisfy(p -> assertThat(p.verzoek())
                        .startsWith("POST " + adres() + "\n")
                        .contains("Idempotency-Key: " + bericht.id())
                        .doesNotContain("geheim", "Authorization", "Basic"));
    }

    @Test
    void the_begin_of_an_answer_is_kept_locked_and_opens_for_its_own_message_only() {
        Bericht bericht = poort.verstuur("0384", "42420001");
        long poging = pogingen(bericht, 2).getLast().id();

        Afleverspoor.Antwoord antwoord = spoor().antwoord(bericht.id(), poging).orElseThrow();

        assertThat(antwoord.tekst())
                .contains("\n\n" + ANTWOORD)
                .containsIgnoringCase("Retry-After: 0")
                .doesNotContain("geheim");
        assertThat(antwoord.tekst().length()).isLessThan(1500);
        byte[] bewaard = poort.jdbc()
                .sql("select antwoord from aflever_poging where id = ?")
                .param(poging)
                .query(byte[].class)
                .single();
        assertThat(new String(bewaard, StandardCharsets.ISO_8859_1)).doesNotContain("999940673", "Retry");
        assertThat(spoor().antwoord(UUID.randomUUID(), poging)).isEmpty();
    }

    @Test
    void nobody_who_answers_leaves_the_question_and_no_answer() {
        deelnemers.met("42420002", new Uitkanaal.Rest("http://127.0.0.1:1/dicht", null, null));
        Bericht bericht = poort.verstuur("0384", "42420002");

        Poging poging = pogingen(bericht, 3).getFirst();

        assertThat(poging.verzoek()).startsWith("POST http://127.0.0.1:1/dicht");
        assertThat(poging.httpStatus()).isNull();
        assertThat(spoor().antwoord(bericht.id(), poging.id())).isEmpty();
    }

    @Test
    void the_form_on_the_line_is_the_envelope_for_soap_and_the_bytes_for_others() {
        deelnemers.met("42420003", new Uitkanaal.Soap(adres(), null, null));
        Bericht soap = poort.verstuur("0384", "42420003");
        Bericht rest = poort.verstuur("0384", "42420001");
        pogingen(soap, 1);
        pogingen(rest, 1);

        String envelop = vorm(soap);

        assertThat(envelop)
                .contains("soap:Envelope", soap.referentienummer().toString())
                .contains(Base64.getEncoder().encodeToString(poort.inhoud(soap)));
        assertThat(vorm(rest).getBytes(StandardCharsets.UTF_8)).isEqualTo(poort.inhoud(rest));
        assertThat(spoor().vorm(rest, poort.inhoud(rest), poort.aflevering(soap).id()))
                .isEmpty();
    }

    private String vorm(Bericht bericht) {
        var vorm = spoor().vorm(
                        bericht,
                        poort.inhoud(bericht),
                        poort.aflevering(bericht).id())
                .orElseThrow();
        return new String(vorm.inhoud(), StandardCharsets.UTF_8);
    }

    @Test
    void the_attempts_of_one_message_are_found_by_index_among_many() {
        poort.jdbc().sql("""
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                        select gen_random_uuid(), '42420009', '0384', n, 'REST', 'AFGELEVERD' from generate_series(1, 30000) n
                        """).update();
        poort.jdbc().sql("""
                        insert into aflever_poging (aflevering_id, begonnen_op, duur_ms, kanaal, uitkomst)
                        select id, now(), 5, 'REST', 'BEZORGD' from aflevering, generate_series(1, 3)
                        """).update();
        poort.jdbc().sql("analyze aflevering").update();
        poort.jdbc().sql("analyze aflever_poging").update();

        String plan =
                String.join("\n", poort.jdbc().sql("""
                        explain select p.id from aflevering a join aflever_poging p on p.aflevering_id = a.id
                        where a.bericht_id = gen_random_uuid() order by p.id desc limit 50
                        """).query(String.class).list());

        assertThat(plan).contains("aflever_poging_aflevering");
        assertThat(Arrays.stream(plan.split("\n"))).noneMatch(regel -> regel.contains("Seq Scan on aflever_poging"));
    }
}
