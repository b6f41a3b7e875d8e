package nl.jeugdpoort.console.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.jeugdpoort.ProefDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, read from a real database. */
class OverzichtvraagIT {

    private static final Instant MIDDERNACHT = Instant.parse("2026-11-27T23:00:00Z");

    private final JdbcClient jdbc = JdbcClient.create(ProefDatabase.nieuw());
    private final Overzichtvraag vraag = new Overzichtvraag(jdbc);

    /** Messages 1 to n, a minute apart. */
    private void berichten(int aantal) {
        jdbc.sql("""
                        insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening, feiten,
                                             kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                        select md5(n::text)::uuid, 0, 'ijw/3.2', 'JW301', '0200', '42420001', 'B' || n, '2026-11-27', '{}', 'REST', '0200',
                               md5(n::text)::uuid, 'AFGELEVERD', ''::bytea, 1,
                               timestamptz '2026-11-27 12:00Z' + n * interval '1 minute'
                        from generate_series(1, ?) n order by n
                        """).param(aantal).update();
    }

    private void aflevering(int bericht, String ontvanger, String status, int pogingen, String fout) {
        jdbc.sql("""
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status, pogingen, laatste_fout)
                        select id, ?, afzender, volgnummer, 'REST', ?, ?, ? from bericht where identificatie = ?
                        """).params(ontvanger, status, pogingen, fout, "B" + bericht).update();
    }

    private void termijn(String sleutel, String status, String verloopt) {
        jdbc.sql("""
                        insert into termijn (code, sleutel, deelnemer, tegenpartij, status, verloopt_op)
                        values ('OP090', ?, '0200', '42420001', ?, ?::timestamptz)
                        """).params(sleutel, status, verloopt).update();
    }

    @Test
    void een_lege_poort_heeft_niets_liggen() {
        assertThat(vraag.voorraad(MIDDERNACHT)).isEqualTo(new Voorraad(0, 0, 0, null, 0, null, 0, 0, 0));
        assertThat(vraag.stilstand()).isEmpty();
    }

    @Test
    void wat_wacht_wordt_geteld_met_hoe_oud_het_is() {
        berichten(5);
        jdbc.sql("insert into te_verwerken (strook, volgnummer, bericht_id, paar)"
                        + " select strook, volgnummer, id, 'p' from bericht where volgnummer > 3")
                .update();
        aflevering(2, "0141", "OPEN", 0, null);
        aflevering(3, "0141", "OPEN", 0, null);
        aflevering(1, "0141", "AFGELEVERD", 1, null);
        aflevering(1, "0153", "GEPARKEERD", 8, "weg");
        termijn("a", "LOOPT", "2026-11-27T23:00:00Z");
        termijn("b", "LOOPT", "2026-11-27T23:00:01Z");
        termijn("c", "VERLOPEN", "2026-11-26T23:00:00Z");
        termijn("d", "GEHAALD", "2026-11-27T23:00:00Z");
        assertThat(vraag.voorraad(MIDDERNACHT))
                .isEqualTo(new Voorraad(
                        5,
                        0,
                        2,
                        Instant.parse("2026-11-27T12:04:00Z"),
                        2,
                        Instant.parse("2026-11-27T12:02:00Z"),
                        1,
                        1,
                        1));
        assertThat(vraag.stilstand()).isEmpty();
    }

    @Test
    void wie_vergeefs_geprobeerd_is_staat_stil_en_wie_het_langst_wacht_eerst() {
        berichten(4);
        aflevering(3, "0153", "OPEN", 1, "Geen verbinding.");
        aflevering(4, "0153", "OPEN", 0, null);
        aflevering(2, "0141", "OPEN", 2, "Weigert.");
        aflevering(1, "0200", "OPEN", 0, null);
        assertThat(vraag.stilstand()).extracting(Stilstand::deelnemer).containsExactly("0141", "0153");
        assertThat(vraag.stilstand().getLast()).satisfies(s -> {
            assertThat(s.aantal()).isEqualTo(2);
            assertThat(s.sinds()).isEqualTo(Instant.parse("2026-11-27T12:03:00Z"));
            assertThat(s.volgende()).isNotNull();
            assertThat(s.fout()).isEqualTo("Geen verbinding.");
        });
    }
}
