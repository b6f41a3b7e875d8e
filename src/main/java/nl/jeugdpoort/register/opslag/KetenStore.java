package nl.jeugdpoort.register.opslag;

import java.util.List;
import nl.jeugdpoort.register.Keten;
import nl.jeugdpoort.register.Ketenvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follows numbers and references through the registers. */
@Repository
class KetenStore implements Keten {

    private final JdbcClient jdbc;

    KetenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each part runs along an index and stops at its bound. */
    @Override
    public List<Long> rond(Ketenvraag vraag) {
        return jdbc.sql("""
                        with nummers as materialized (
                            (select unnest(:nummers::integer[]) as nummer)
                            union
                            (select t.nummer from unnest(:referenties::text[]) as r (referentie)
                             join toewijzing t on t.aanbieder = :aanbieder and t.referentie = r.referentie and t.gemeente = :gemeente
                             limit :meeste)
                            union
                            (select p.nummer from prestatie p where p.declaratie = :declaratie::bigint order by p.regel limit :meeste)),
                        toewijzingen as materialized (
                            select t.bericht, t.nummer, t.referentie, t.client
                            from (select nummer from nummers limit :meeste) n cross join lateral
                                (select * from toewijzing t where t.gemeente = :gemeente and t.nummer = n.nummer
                                 order by t.bericht desc limit :meeste) t
                            where t.aanbieder = :aanbieder),
                        verwijzingen as (
                            select unnest(:referenties::text[]) as referentie
                            union select referentie from toewijzingen where referentie is not null),
                        gevonden as (
                            (select distinct bericht from toewijzingen order by bericht desc limit :meeste)
                            union
                            (select distinct v.bericht from (select referentie from verwijzingen limit :meeste) r
                             join verzoek v on v.aanbieder = :aanbieder and v.referentie = r.referentie and v.gemeente = :gemeente
                             order by v.bericht desc limit :meeste)
                            union
                            (select distinct l.bericht from (select distinct client, nummer from toewijzingen) t
                             join levering l on l.client = t.client and l.gemeente = :gemeente and l.aanbieder = :aanbieder
                                 and l.nummer = t.nummer
                             order by l.bericht desc limit :meeste)
                            union
                            (select distinct p.declaratie from (select nummer from nummers limit :meeste) n cross join lateral
                                (select declaratie from prestatie p where p.gemeente = :gemeente and p.nummer = n.nummer
                                     and p.aanbieder = :aanbieder
                                 limit 500) p
                             order by p.declaratie desc limit :meeste))
                        select bericht from gevonden order by bericht
                        """)
                .param(
                        "nummers",
                        vraag.nummers().stream().distinct().limit(MEESTE).toArray(Long[]::new))
                .param(
                        "referenties",
                        vraag.referenties().stream().distinct().limit(MEESTE).toArray(String[]::new))
                .param("gemeente", vraag.partijen().gemeente())
                .param("aanbieder", vraag.partijen().aanbieder())
                .param("declaratie", vraag.declaratie())
                .param("meeste", MEESTE)
                .query(Long.class)
                .list();
    }
}
