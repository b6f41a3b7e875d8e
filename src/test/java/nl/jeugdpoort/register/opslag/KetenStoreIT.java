package nl.jeugdpoort.register.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.register.Keten;
import nl.jeugdpoort.register.Ketenvraag;
import nl.jeugdpoort.register.Partijen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KetenStoreIT {

    private static final Partijen PARTIJEN = new Partijen("0384", "42420001");
    private static final UUID CLIENT = UUID.randomUUID();

    private final JdbcClient jdbc = JdbcClient.create(ProefDatabase.nieuw());
    private final KetenStore keten = new KetenStore(jdbc);

    @BeforeEach
    void een_verzoek_een_toewijzing_een_start_een_stop_en_twee_declaraties() {
        jdbc.sql("""
                        insert into verzoek (aanbieder, referentie, bericht, regel, gemeente, client, soort)
                        values ('42420001', 'V1', 1, 0, '0384', :client, 'AANVRAAG'), ('42420001', 'V1', 2, 0, '0384', null, 'ANTWOORD'),
                               ('42420001', 'V9', 9, 0, '0384', :client, 'AANVRAAG')
                        """).param("client", CLIENT).update();
        jdbc.sql("""
                        insert into toewijzing (gemeente, nummer, bericht, aanbieder, client, referentie, moment, ingang)
                        values ('0384', 500, 3, '42420001', :client, 'V1', now(), now()),
                               ('0384', 501, 8, '42420001', :client, null, now(), now()),
                               ('0999', 500, 7, '42420001', :client, 'V1', now(), now())
                        """).param("client", CLIENT).update();
        jdbc.sql("""
                        insert into levering (client, gemeente, aanbieder, bericht, regel, stop, nummer, begin, status)
                        values (:client, '0384', '42420001', 4, 0, false, 500, now(), '1'),
                               (:client, '0384', '42420001', 5, 0, true, 500, now(), '1'),
                               (:client, '0384', '42420001', 10, 0, false, 501, now(), '1')
                        """).param("client", CLIENT).update();
        prestaties(6, 500, 2);
        prestaties(11, 501, 1);
    }

    private void prestaties(long declaratie, int nummer, int aantal) {
        jdbc.sql("""
                        insert into prestatie (declaratie, regel, gemeente, aanbieder, client, referentie, nummer, categorie, begin, einde,
                                               volume, eenheid, bedrag, debet)
                        select :declaratie, n, '0384', '42420001', :client, 'P' || n, :nummer, '45', now(), now(), 1, '01', 1, true
                        from generate_series(1, :aantal) n
                        """)
                .param("declaratie", declaratie)
                .param("client", CLIENT)
                .param("nummer", nummer)
                .param("aantal", aantal)
                .update();
    }

    private static Ketenvraag vraag(List<Long> nummers, List<String> referenties, long declaratie) {
        return new Ketenvraag(PARTIJEN, nummers, referenties, declaratie);
    }

    @Test
    void van_een_verzoek_een_toewijzing_en_een_declaratie_uit_is_het_dezelfde_keten() {
        assertThat(keten.rond(vraag(List.of(), List.of("V1"), 1))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(keten.rond(vraag(List.of(500L), List.of(), 4))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(keten.rond(vraag(List.of(), List.of(), 6))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void wat_nergens_naar_wijst_heeft_geen_keten() {
        assertThat(keten.rond(vraag(List.of(), List.of(), 12))).isEmpty();
    }

    @Test
    void een_declaratie_met_duizenden_toewijzingen_en_een_toewijzing_met_duizenden_declaraties_blijven_klein_en_snel() {
        jdbc.sql("""
                        insert into toewijzing (gemeente, nummer, bericht, aanbieder, client, referentie, moment, ingang)
                        select '0384', 1000 + n, 1000 + n, '42420001', gen_random_uuid(), null, now(), now() from generate_series(1, 40000) n
                        """).update();
        jdbc.sql("""
                        insert into prestatie (declaratie, regel, gemeente, aanbieder, client, referentie, nummer, categorie, begin, einde,
                                               volume, eenheid, bedrag, debet)
                        select 100000, n, '0384', '42420001', gen_random_uuid(), 'G' || n, 1000 + n, '45', now(), now(), 1, '01', 1, true
                        from generate_series(1, 40000) n
                        union all
                        select 200000 + n, 1, '0384', '42420001', gen_random_uuid(), 'H' || n, 500, '45', now(), now(), 1, '01', 1, true
                        from generate_series(1, 40000) n
                        """).update();
        jdbc.sql("analyze").update();

        keten.rond(vraag(List.of(), List.of(), 100000));
        long begin = System.nanoTime();
        List<Long> groot = keten.rond(vraag(List.of(), List.of(), 100000));
        List<Long> vaak = keten.rond(vraag(List.of(500L), List.of(), 3));
        long millis = (System.nanoTime() - begin) / 1_000_000;

        assertThat(groot).hasSizeLessThanOrEqualTo(3 * Keten.MEESTE).contains(100000L);
        assertThat(vaak).hasSizeLessThanOrEqualTo(4 * Keten.MEESTE).contains(1L, 3L, 4L, 5L);
        assertThat(millis).isLessThan(300);
    }
}
