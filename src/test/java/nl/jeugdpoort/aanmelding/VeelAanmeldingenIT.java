package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.Aanmeldlijst;
import nl.jeugdpoort.aanmelding.opslag.KoppelStore;
import nl.jeugdpoort.aanmelding.opslag.Koppelvraag;
import nl.jeugdpoort.aanmelding.opslag.Lijstvraag;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Many open cases: ten thousand terms that expire at one midnight, lists, and messages that touch no case. */
@TestMethodOrder(OrderAnnotation.class)
class VeelAanmeldingenIT {

    private static final int ZAKEN = 100_000;
    private static final int VERLOPEND = 10_000;
    private static final Proefzaken PROEF = Proefzaken.op("2026-11-23T10:00:00Z");

    /** Copies of one real case: 100,000 of them with five open terms each; step 1 of 10,000 expires on the same midnight. */
    @BeforeAll
    static void vul() {
        UUID voorbeeld = PROEF.begin(GEMEENTE_301, null);
        PROEF.jdbc.sql("""
                        insert into aanmelding (id, kenmerk, gi, gemeente, regio, client, route, begonnen_op, status, spoed, partijen, aan_zet,
                                                uiterlijk, laatste, gewijzigd_op)
                        select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'V' || n, gi,
                               case when n % 10 = 0 then gemeente else lpad((n % 300)::text, 4, '0') end, regio, gen_random_uuid(), route,
                               begonnen_op, status, n % 100 = 0,
                               array[gi, case when n % 10 = 0 then gemeente else lpad((n % 300)::text, 4, '0') end], aan_zet,
                               uiterlijk, laatste, gewijzigd_op
                        from aanmelding, generate_series(1, :zaken) as n where id = :id
                        """).param("zaken", ZAKEN).param("id", voorbeeld).update();
        PROEF.jdbc.sql("""
                        insert into aanmeldgebeurtenis (aanmelding, nummer, op, soort, door)
                        select a.id, g.nummer, g.op, g.soort, g.door from aanmelding a, aanmeldgebeurtenis g
                        where g.aanmelding = :id and a.id <> :id
                        """).param("id", voorbeeld).update();
        PROEF.jdbc
                .sql("""
                        insert into termijn (code, sleutel, deelnemer, tegenpartij, gestart_op, dagtekening, waarschuw_op, verloopt_op, status)
                        select t.code, 'aanmelding/' || a.id || '/' || s.stap || '/1', t.deelnemer, t.tegenpartij, t.gestart_op,
                               t.dagtekening, null,
                               case when s.stap = '1' and a.kenmerk ~ '0$' then t.verloopt_op else t.verloopt_op + interval '1 year' end,
                               'LOOPT'
                        from aanmelding a, termijn t, (values ('1'), ('a'), ('b'), ('c'), ('d')) as s (stap)
                        where t.sleutel like '%' || :id and a.id <> :zelf
                        """)
                .param("id", voorbeeld + "/1/1")
                .param("zelf", voorbeeld)
                .update();
        PROEF.jdbc.sql("analyze").update();
        PROEF.bewaakOp("2026-11-26T22:59:59Z");
    }

    @AfterAll
    static void sluit() {
        PROEF.close();
    }

    @Test
    @Order(1)
    void eenBerichtDatGeenAanmeldingRaaktKostEenSnelleVraag() {
        KoppelStore koppelingen = PROEF.bean(KoppelStore.class);
        var vraag = new Koppelvraag(
                UUID.randomUUID(), GEMEENTE_301, "42420001", UUID.randomUUID(), UUID.randomUUID(), List.of("R1", "R2"));
        koppelingen.zoek(List.of(vraag));
        assertThat(duur(() -> {
                    for (int i = 0; i < 200; i++) {
                        assertThat(koppelingen.zoek(List.of(vraag))).isEmpty();
                    }
                }))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    @Order(2)
    void deLijstIsSnelEnSpoedStaatVooraan() {
        Aanmeldlijst lijst = PROEF.bean(Aanmeldlijst.class);
        for (String partij : new String[] {GI, GEMEENTE_301, null}) {
            var vraag =
                    new Lijstvraag(partij == null ? null : List.of(partij), Zaakstatus.LOOPT, null, null, null, 0, 51);
            assertThat(lijst.zoek(vraag)).hasSize(51).allMatch(regel -> regel.spoed());
            assertThat(duur(() -> lijst.zoek(vraag))).as("list of %s", partij).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    @Order(2)
    void deTellingEnDeLijstVanEenGemeenteZijnSnel() {
        Aanmeldloket loket = PROEF.bean(Aanmeldloket.class);
        Aanroeper operator = Aanroeper.operator("operator");
        for (String gemeente : new String[] {GEMEENTE_301, "0007", null}) {
            var vraag = new Zaakvraag(Zaakkeuze.LOPEND, gemeente, "1", null);
            assertThat(loket.tel(vraag, operator).lopend()).isPositive();
            assertThat(duur(() -> loket.tel(vraag, operator)))
                    .as("count of %s", gemeente)
                    .isLessThan(Duration.ofSeconds(2));
            assertThat(duur(() -> loket.lijst(vraag, operator, new Bladzijde(1, 50))))
                    .as("list of %s", gemeente)
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    @Order(3)
    void tienduizendTermijnenVerlopenBinnenEenMinuut() {
        Duration duur = duur(() -> PROEF.bewaakOp("2026-11-26T23:00:00Z"));
        assertThat(PROEF.jdbc
                        .sql("select count(*) from aanmelding where '1x' = any (aan_zet)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(VERLOPEND + 1);
        assertThat(PROEF.jdbc
                        .sql("select count(*) from termijn where status = 'VERLOPEN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(VERLOPEND + 1);
        assertThat(duur).as("expiring %s terms", VERLOPEND).isLessThan(Duration.ofSeconds(60));
        System.getLogger("aanmelding").log(System.Logger.Level.INFO, "10,000 terms of cases expired in " + duur);
    }

    private static Duration duur(Runnable werk) {
        Instant begin = Instant.now();
        werk.run();
        return Duration.between(begin, Instant.now());
    }
}
