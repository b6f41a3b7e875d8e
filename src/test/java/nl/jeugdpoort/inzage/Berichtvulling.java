package nl.jeugdpoort.inzage;

import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many message headers, with deliveries, terms to search by and persons, in realistic proportion: 342 gemeenten and 3000 aanbieders of which some have
 * far more than others, a message per three seconds until now on clocks that are minutes apart, nearly all delivered. The same number always gives the same messages.
 */
public final class Berichtvulling {

    private static final int STAP = 250_000;

    private final JdbcClient jdbc;
    private final long totaal;

    public Berichtvulling(JdbcClient jdbc, long totaal) {
        this.jdbc = jdbc;
        this.totaal = totaal;
    }

    /**
     * Makes them in an empty database; indexes are made after the rows, which is faster.
     *
     * @param voortgang hears how many there are
     */
    public void vul(LongConsumer voortgang) {
        List<String[]> indexen = jdbc.sql("""
                        select indexname, indexdef from pg_indexes
                        where tablename in ('bericht', 'aflevering', 'zoekterm', 'bericht_stand', 'prestatie')
                          and indexname not in (select conname from pg_constraint)
                        """)
                .query((rij, nummer) -> new String[] {rij.getString(1), rij.getString(2)})
                .list();
        indexen.forEach(index -> jdbc.sql("drop index " + index[0]).update());
        for (long vanaf = 1; vanaf <= totaal; vanaf += STAP) {
            vul(vanaf, Math.min(totaal, vanaf + STAP - 1));
            voortgang.accept(Math.min(totaal, vanaf + STAP - 1));
        }
        termijnen();
        indexen.forEach(index -> jdbc.sql(index[1]).update());
        jdbc.sql("select setval(pg_get_serial_sequence('bericht', 'volgnummer'), :totaal)")
                .param("totaal", totaal)
                .query(Long.class)
                .single();
        jdbc.sql("vacuum analyze").update();
    }

    /** For each ten messages a term that runs, some that end today, and some that were not met. */
    private void termijnen() {
        jdbc.sql("""
                        insert into termijn (code, sleutel, deelnemer, tegenpartij, verloopt_op, status)
                        select 'OP090', 'vul' || n, '0001', '40000001', now() + make_interval(mins => n),
                               case when n % 500 = 0 then 'VERLOPEN' else 'LOOPT' end
                        from generate_series(1, (:totaal / 10)::int) as g (n)
                        """).param("totaal", totaal).update();
    }

    private void vul(long vanaf, long tot) {
        berichten(vanaf, tot);
        jdbc.sql("""
                        insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status, pogingen, laatste_fout)
                        select id, ontvanger, afzender, volgnummer, case when volgnummer % 2 = 0 then 'POSTBUS' else 'REST' end,
                               case status when 'GOEDGEKEURD' then 'OPEN' when 'GEPARKEERD' then 'GEPARKEERD' else 'AFGELEVERD' end,
                               1, case when status in ('GOEDGEKEURD', 'GEPARKEERD') then 'geen antwoord' end
                        from bericht where volgnummer between :vanaf and :tot and status not in ('ONTVANGEN', 'AFGEKEURD')
                        """).param("vanaf", vanaf).param("tot", tot).update();
        jdbc.sql("""
                        insert into aflever_poging (aflevering_id, begonnen_op, duur_ms, kanaal, uitkomst)
                        select id, now(), 20, kanaal, case status when 'AFGELEVERD' then 'BEZORGD' else 'TIJDELIJK' end
                        from aflevering where volgnummer between :vanaf and :tot and volgnummer % 10 = 0
                        """).param("vanaf", vanaf).param("tot", tot).update();
        jdbc.sql("""
                        insert into zoekterm (term, volgnummer)
                        select t.term, volgnummer from bericht
                        cross join lateral (values ('T' || volgnummer / 8), ('R' || volgnummer / 4)) as t (term)
                        where volgnummer between :vanaf and :tot and berichtsoort in ('JW301', 'JW305', 'JW307', 'JW315')
                        """).param("vanaf", vanaf).param("tot", tot).update();
        jdbc.sql("""
                        insert into prestatie (declaratie, regel, gemeente, aanbieder, client, referentie, nummer, categorie, begin, einde,
                                               volume, eenheid, bedrag, debet)
                        select volgnummer, 0, ontvanger, afzender, id, 'P' || volgnummer, volgnummer / 8, '45', dagtekening, dagtekening,
                               1, '04', 1, true
                        from bericht where volgnummer between :vanaf and :tot and berichtsoort = 'JW323'
                        """).param("vanaf", vanaf).param("tot", tot).update();
        jdbc.sql("""
                        insert into persoon (bsn_kenmerk, bericht_id)
                        select sha256(((volgnummer / 12)::text)::bytea), id from bericht where volgnummer between :vanaf and :tot
                        """).param("vanaf", vanaf).param("tot", tot).update();
        jdbc.sql("""
                        insert into bericht_stand (volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op)
                        select volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op from bericht
                        where volgnummer between :vanaf and :tot and status in ('AFGEKEURD', 'GOEDGEKEURD', 'GEPARKEERD')
                        """).param("vanaf", vanaf).param("tot", tot).update();
        jdbc.sql("""
                        insert into te_verwerken (strook, volgnummer, bericht_id, paar)
                        select strook, volgnummer, id, afzender || ontvanger from bericht
                        where volgnummer between :vanaf and :tot and status = 'ONTVANGEN'
                        """).param("vanaf", vanaf).param("tot", tot).update();
    }

    /** Every second message goes from gemeente to aanbieder; every tenth aanbieder has another hand over its messages. */
    private void berichten(long vanaf, long tot) {
        jdbc.sql("""
                        insert into bericht (id, volgnummer, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening,
                                             feiten, kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                        overriding system value
                        select id, n, n % 32, 'ijw/3.2', soort, afzender, ontvanger, 'I' || n / 3, date '2026-01-01',
                               '{"producten": [], "retourcodes": []}', 'REST',
                               case when afzender like '4%0' then '99000001' else afzender end,
                               case when n % 20 = 0 then md5(n::text)::uuid else id end, status, '', 3000,
                               now() - make_interval(secs => (:totaal - n) * 3 + (hashint8extended(n, 3) & 255))
                        from (
                          select n, md5('id' || n)::uuid as id,
                            case when n % 500000 = 7 then 'BEPALING' else soort end as soort,
                            case when n % 2 = 0 then gemeente else aanbieder end as afzender,
                            case when n % 2 = 0 then aanbieder else gemeente end as ontvanger,
                            case when n > :totaal - :totaal / 2000 then 'ONTVANGEN'
                                 when n > :totaal - :totaal / 200 and n % 2 = 1 then 'GOEDGEKEURD'
                                 when n % 10007 = 0 then 'GEPARKEERD'
                                 when n % 50 = 3 then 'AFGEKEURD'
                                 else 'AFGELEVERD' end as status
                          from (
                            select n,
                              lpad((1 + floor(342 * r * r))::int::text, 4, '0') as gemeente,
                              '4' || lpad((1 + floor(3000 * s * s))::int::text, 7, '0') as aanbieder,
                              case when n % 2 = 0 then (array['JW301', 'JW306', 'JW308', 'JW316', 'JW319', 'JW325'])[1 + n / 2 % 6]
                                   else (array['JW305', 'JW307', 'JW315', 'JW302', 'JW323'])[1 + n / 2 % 5] end as soort
                            from (select n, (hashint8extended(n, 1) & 1048575) / 1048576.0 as r,
                                         (hashint8extended(n, 2) & 1048575) / 1048576.0 as s
                                  from generate_series(:vanaf::bigint, :tot::bigint) as g (n)) toeval) delen) berichten
                        """)
                .param("totaal", totaal)
                .param("vanaf", vanaf)
                .param("tot", tot)
                .update();
    }
}
