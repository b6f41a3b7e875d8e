package nl.jeugdpoort.cijfers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds a range of numbers to the counts; each in one statement. */
@Repository
class Telstap {

    private final JdbcClient jdbc;

    Telstap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Messages after a number up to another one, and those that were passed by before and are processed now. */
    void berichten(long na, long totEnMet) {
        jdbc.sql("""
                        with rij as materialized (
                            select id, true as nieuw, status, berichtsoort, afzender, ontvanger, grootte, ontvangen_op,
                                   (ontvangen_op at time zone 'Europe/Amsterdam')::date as dag
                            from bericht where volgnummer > :na and volgnummer <= :tot
                            union all
                            (select b.id, false, b.status, b.berichtsoort, b.afzender, b.ontvanger, b.grootte, b.ontvangen_op,
                                    (b.ontvangen_op at time zone 'Europe/Amsterdam')::date
                             from cijfer_later l join bericht b on b.id = l.bericht_id
                             where b.status <> 'ONTVANGEN' limit 20000)),
                        later as (
                            insert into cijfer_later select id from rij where status = 'ONTVANGEN'),
                        klaar as (
                            delete from cijfer_later using rij where bericht_id = rij.id and not rij.nieuw),
                        uren as (
                            insert into uurcijfer
                            select date_trunc('hour', ontvangen_op), count(*), sum(grootte) from rij where nieuw group by 1
                            on conflict (uur) do update set
                                aantal = uurcijfer.aantal + excluded.aantal, bytes = uurcijfer.bytes + excluded.bytes),
                        regels as (
                            insert into dagregel
                            select r.dag, v.regel, r.berichtsoort, r.afzender, r.ontvanger, count(distinct r.id)
                            from rij r join bevinding v on v.bericht_id = r.id
                            where r.status = 'AFGEKEURD' and v.retourcode is not null
                            group by 1, 2, 3, 4, 5
                            on conflict (dag, regel, berichtsoort, afzender, ontvanger) do update set
                                aantal = dagregel.aantal + excluded.aantal)
                        insert into dagcijfer
                        select dag, berichtsoort, afzender, ontvanger,
                               case status when 'AFGEKEURD' then 'AFGEKEURD' else 'GOED' end, count(*)
                        from rij where status <> 'ONTVANGEN' group by 1, 2, 3, 4, 5
                        on conflict (dag, berichtsoort, afzender, ontvanger, uitkomst) do update set
                            aantal = dagcijfer.aantal + excluded.aantal
                        """).param("na", na).param("tot", totEnMet).update();
    }

    /** Refusals at the door after a number up to another one. */
    void weigeringen(long na, long totEnMet) {
        jdbc.sql("""
                        insert into dagweigering
                        select (tijdstip at time zone 'Europe/Amsterdam')::date, code, indiener, count(*)
                        from weigering where nummer > :na and nummer <= :tot group by 1, 2, 3
                        on conflict (dag, code, indiener) do update set aantal = dagweigering.aantal + excluded.aantal
                        """).param("na", na).param("tot", totEnMet).update();
    }
}
