package nl.jeugdpoort.aflevering.beheer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.OverzichtRij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and moves many deliveries in one statement. */
@Repository
class GrepenStore {

    private final JdbcClient jdbc;

    GrepenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From whom to whom. */
    record Baan(String ontvanger, String afzender) {}

    List<AfleveringOverzicht> opSlot(Collection<UUID> berichten) {
        return jdbc.sql("""
                        select a.*, b.referentienummer from aflevering a join bericht b on b.id = a.bericht_id
                        where a.bericht_id = any (:berichten::uuid[]) order by a.id for update of a
                        """)
                .param("berichten", berichten.toArray(UUID[]::new))
                .query(OverzichtRij.LEZER)
                .list();
    }

    /** The lanes of these deliveries on which nobody works, and that nobody can take until the transaction ends. */
    Set<Baan> houdBanenVrij(Collection<AfleveringOverzicht> afleveringen) {
        String[] ontvangers =
                afleveringen.stream().map(AfleveringOverzicht::ontvanger).toArray(String[]::new);
        String[] afzenders =
                afleveringen.stream().map(AfleveringOverzicht::afzender).toArray(String[]::new);
        jdbc.sql("""
                        insert into aflever_baan (ontvanger, afzender, lease, lease_tot)
                        select distinct ontvanger, afzender, gen_random_uuid(), '-infinity'::timestamptz
                        from (select distinct ontvanger, afzender
                              from unnest(:ontvangers::text[], :afzenders::text[]) as k (ontvanger, afzender)) banen
                        order by ontvanger, afzender on conflict do nothing
                        """)
                .param("ontvangers", ontvangers)
                .param("afzenders", afzenders)
                .update();
        return new HashSet<>(jdbc.sql("""
                        select ontvanger, afzender from (
                          select b.ontvanger, b.afzender, b.lease_tot from aflever_baan b
                          where (b.ontvanger, b.afzender) in (
                            select k.ontvanger, k.afzender
                            from unnest(:ontvangers::text[], :afzenders::text[]) as k (ontvanger, afzender))
                          order by b.ontvanger, b.afzender for update of b) vast
                        where lease_tot < now()
                        """)
                .param("ontvangers", ontvangers)
                .param("afzenders", afzenders)
                .query((rs, n) -> new Baan(rs.getString(1), rs.getString(2)))
                .list());
    }

    void heropen(Collection<Long> ids, String omschrijving) {
        jdbc.sql("""
                        update aflevering set status = 'OPEN', pogingen = 0, vervroegd = 0, volgende_poging = now(),
                          laatste_fout = coalesce(:omschrijving, laatste_fout),
                          gelezen_op = null, bevestigd_op = null, lees_voor = null,
                          herzonden = herzonden + case status when 'AFGELEVERD' then 1 else 0 end
                        where id = any (:ids::bigint[])
                        """)
                .param("omschrijving", omschrijving)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    void sluit(Collection<Long> ids, Afleverstatus naar, String omschrijving) {
        jdbc.sql("""
                        update aflevering set status = :naar, laatste_fout = coalesce(:omschrijving, laatste_fout)
                        where id = any (:ids::bigint[])
                        """)
                .param("naar", naar.name())
                .param("omschrijving", omschrijving)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }
}
