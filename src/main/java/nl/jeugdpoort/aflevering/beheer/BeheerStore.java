package nl.jeugdpoort.aflevering.beheer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.OverzichtRij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BeheerStore {

    private final JdbcClient jdbc;

    BeheerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of any status, or delivered: nearly every row qualifies. */
    List<AfleveringOverzicht> alle(Optional<Afleverstatus> status, Optional<String> ontvanger, int aantal, long vanaf) {
        return jdbc.sql("""
                        select a.*, b.referentienummer from aflevering a join bericht b on b.id = a.bericht_id
                        where (:status::text is null or a.status = :status)
                          and (:ontvanger::text is null or a.ontvanger = :ontvanger)
                        order by a.id desc limit :aantal offset :vanaf
                        """)
                .param("status", status.map(Enum::name).orElse(null))
                .param("ontvanger", ontvanger.orElse(null))
                .param("aantal", aantal)
                .param("vanaf", vanaf)
                .query(OverzichtRij.LEZER)
                .list();
    }

    /** Of a status that few rows have; the index holds only those. */
    List<AfleveringOverzicht> wachtend(Afleverstatus status, Optional<String> ontvanger, int aantal, long vanaf) {
        return jdbc.sql("""
                        select a.*, b.referentienummer from aflevering a join bericht b on b.id = a.bericht_id
                        where a.status = :status and a.status <> 'AFGELEVERD'
                          and (:ontvanger::text is null or a.ontvanger = :ontvanger)
                        order by a.id desc limit :aantal offset :vanaf
                        """)
                .param("status", status.name())
                .param("ontvanger", ontvanger.orElse(null))
                .param("aantal", aantal)
                .param("vanaf", vanaf)
                .query(OverzichtRij.LEZER)
                .list();
    }

    /** Locks the row until the transaction ends. */
    Optional<AfleveringOverzicht> opSlot(long id) {
        return jdbc.sql("""
                        select a.*, b.referentienummer from aflevering a join bericht b on b.id = a.bericht_id
                        where a.id = ? for update of a
                        """).param(id).query(OverzichtRij.LEZER).optional();
    }

    /**
     * Keeps a lane from being taken until the transaction ends.
     *
     * @return false when somebody works on it now
     */
    boolean houdBaanVrij(String ontvanger, String afzender) {
        jdbc.sql("""
                        insert into aflever_baan (ontvanger, afzender, lease, lease_tot)
                        values (?, ?, gen_random_uuid(), '-infinity') on conflict do nothing
                        """).params(ontvanger, afzender).update();
        return jdbc.sql("select lease_tot < now() from aflever_baan where ontvanger = ? and afzender = ? for update")
                .params(ontvanger, afzender)
                .query(Boolean.class)
                .single();
    }

    void heropen(long id) {
        jdbc.sql("""
                        update aflevering set status = 'OPEN', pogingen = 0, vervroegd = 0, volgende_poging = now()
                        where id = ?
                        """).param(id).update();
    }

    /** Opens parked deliveries again; of two such orders at once, each row is taken by one. */
    List<UUID> heropenGeparkeerde(String ontvanger, int hoogstens) {
        return jdbc.sql("""
                        with gekozen as (
                          select id from aflevering where status = 'GEPARKEERD' and ontvanger = ?
                          order by volgnummer limit ? for update)
                        update aflevering a set status = 'OPEN', pogingen = 0, vervroegd = 0, volgende_poging = now()
                        from gekozen where a.id = gekozen.id and a.status = 'GEPARKEERD'
                        returning a.bericht_id
                        """).params(ontvanger, hoogstens).query(UUID.class).list();
    }

    void wijsAf(long id, String omschrijving) {
        jdbc.sql("update aflevering set status = 'AFGEWEZEN', laatste_fout = ? where id = ?")
                .params(omschrijving, id)
                .update();
    }

    boolean bestaat(UUID berichtId, String ontvanger) {
        return jdbc.sql("select exists (select 1 from aflevering where bericht_id = ? and ontvanger = ?)")
                .params(berichtId, ontvanger)
                .query(Boolean.class)
                .single();
    }
}
