package nl.jeugdpoort.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.jeugdpoort.ProefDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of participants, read from a real database with a million messages. */
class DeelnemerinzageIT {

    private static final int BERICHTEN = 1_000_000;
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    private final JdbcClient jdbc = JdbcClient.create(ProefDatabase.nieuw());
    private final Deelnemerinzage inzage = new Deelnemerinzage(new Deelnemervraag(jdbc), KLOK);

    /** Messages that end at noon, so many to a day; one in ten is sent by 0384, one in a hundred to 0384. */
    private void berichten(int aantal, int perDag) {
        jdbc.sql("""
                        insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening, feiten,
                                             kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                        select md5(n::text)::uuid, 0, 'ijw/3.2', 'JW301', case when n % 10 = 0 then '0384' else '0' || n % 7 end,
                               case when n % 100 = 1 then '0384' else '4242' end, 'B' || n, '2026-11-27', '{}', 'REST', '0384',
                               md5(n::text)::uuid, case when n % 50 = 0 then 'AFGEKEURD' else 'AFGELEVERD' end, ''::bytea, 1,
                               timestamptz '2026-11-27 12:00Z' - (:aantal - n) * interval '1 day' / :perDag
                        from generate_series(1, :aantal) n order by n
                        """).param("aantal", aantal).param("perDag", perDag).update();
    }

    private void bevindingen() {
        jdbc.sql("""
                        insert into bevinding (bericht_id, regel, retourcode, niveau, pad, regelnummer, kolom, melding)
                        select id, r.regel, r.code, 'bericht', '/', 1, 1, 'x' from bericht
                        cross join (values ('TR056', '8001', 1), ('TR304', '0304', 3)) r (regel, code, deler)
                        where status = 'AFGEKEURD' and volgnummer % (50 * r.deler) = 0
                        """).update();
    }

    @Test
    void een_lege_poort_heeft_dagen_met_niets() {
        assertThat(inzage.volumes("0384", 30))
                .hasSize(30)
                .allSatisfy(dag -> assertThat(dag.gestuurd() + dag.gekregen()).isZero());
        assertThat(inzage.volumes("0384", 30).getLast().dag()).isEqualTo("2026-11-27");
        assertThat(inzage.standen(List.of("0384"))).containsExactly(new Deelnemerstand("0384", null, 0, 0));
        assertThat(inzage.weigerredenen("0384")).isEmpty();
        assertThat(inzage.bezorging("0384")).isEqualTo(new Bezorgstand(null, null, null));
    }

    @Test
    void een_dag_begint_om_middernacht_in_nederland() {
        berichten(2_400, 24);
        var dagen = inzage.volumes("0384", 3);
        assertThat(dagen.getLast()).isEqualTo(new Dagvolume(LocalDate.of(2026, 11, 27), 2, 0));
        assertThat(dagen.get(1).gestuurd() + dagen.getFirst().gestuurd()).isBetween(4, 6);
    }

    @Test
    void bij_een_miljoen_berichten_kost_een_deelnemer_wat_hij_zelf_deed() {
        berichten(BERICHTEN, 10_000);
        bevindingen();
        jdbc.sql("analyze").update();
        jdbc.sql("""
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                        select id, case when volgnummer % 2 = 0 then '0384' else '0153' end, afzender, volgnummer, 'REST',
                               case when volgnummer % 3 = 0 then 'GEPARKEERD' when volgnummer % 3 = 1 then 'OPEN' else 'AFGELEVERD' end
                        from bericht where volgnummer <= 60000
                        """).update();
        inzage.volumes("0384", 30);

        Instant begin = Instant.now();
        var dagen = inzage.volumes("0384", 30);
        var redenen = inzage.weigerredenen("0384");
        var standen = inzage.standen(List.of("0384", "0153", "9999"));
        inzage.bezorging("0384");
        Duration duur = Duration.between(begin, Instant.now());

        assertThat(dagen.get(10).gestuurd()).isBetween(999, 1001);
        assertThat(dagen.get(10).gekregen()).isBetween(99, 101);
        assertThat(redenen).extracting(Weigerreden::regel).containsExactly("TR056", "TR304");
        assertThat(redenen.getFirst()).isEqualTo(new Weigerreden("TR056", "8001", 1_000));
        assertThat(standen)
                .extracting(Deelnemerstand::wacht)
                .containsExactly(Deelnemerinzage.MEESTE, Deelnemerinzage.MEESTE, 0);
        System.out.println("One participant of a million messages: " + duur.toMillis() + " ms");
        assertThat(duur).isLessThan(Duration.ofSeconds(1));
    }
}
