package nl.jeugdpoort.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.ProefDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of participants, read from a real database with a million messages. */
class DeelnemerinzageIT {

    private static final int BERICHTEN = 1_000_000;

    private final JdbcClient jdbc = JdbcClient.create(ProefDatabase.nieuw());
    private final Deelnemerinzage inzage = new Deelnemerinzage(new Deelnemervraag(jdbc));

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

    @Test
    void een_lege_poort_heeft_niets_liggen() {
        assertThat(inzage.standen(List.of("0384"))).containsExactly(new Deelnemerstand("0384", null, 0, 0));
        assertThat(inzage.bezorging("0384")).isEqualTo(new Bezorgstand(null, null, null));
    }

    @Test
    void bij_een_miljoen_berichten_kost_een_deelnemer_wat_hij_zelf_deed() {
        berichten(BERICHTEN, 10_000);
        jdbc.sql("analyze").update();
        jdbc.sql("""
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                        select id, case when volgnummer % 2 = 0 then '0384' else '0153' end, afzender, volgnummer, 'REST',
                               case when volgnummer % 3 = 0 then 'GEPARKEERD' when volgnummer % 3 = 1 then 'OPEN' else 'AFGELEVERD' end
                        from bericht where volgnummer <= 60000
                        """).update();
        inzage.standen(List.of("0384"));

        Instant begin = Instant.now();
        var standen = inzage.standen(List.of("0384", "0153", "9999"));
        inzage.bezorging("0384");
        Duration duur = Duration.between(begin, Instant.now());

        assertThat(standen)
                .extracting(Deelnemerstand::wacht)
                .containsExactly(Deelnemerinzage.MEESTE, Deelnemerinzage.MEESTE, 0);
        System.out.println("One participant of a million messages: " + duur.toMillis() + " ms");
        assertThat(duur).isLessThan(Duration.ofSeconds(1));
    }
}
