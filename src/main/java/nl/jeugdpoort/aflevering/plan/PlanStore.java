package nl.jeugdpoort.aflevering.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen.Opdracht;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.OverzichtRij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes new deliveries, any number in one statement. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A delivery that was not there before.
     *
     * @param eerste whether no delivery of the same message was planned earlier
     */
    record Gepland(UUID berichtId, String ontvanger, Afleverkanaal kanaal, boolean eerste) {}

    List<Gepland> voegToe(List<Opdracht> opdrachten) {
        return jdbc.sql("""
                        insert into aflevering as a (bericht_id, ontvanger, afzender, volgnummer, kanaal, vast, status)
                        select bericht_id, ontvanger, afzender, volgnummer, kanaal, vast,
                               case kanaal when 'POSTBUS' then 'AFGELEVERD' else 'OPEN' end
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::boolean[])
                             as t (bericht_id, ontvanger, afzender, volgnummer, kanaal, vast)
                        on conflict (bericht_id, ontvanger) do nothing
                        returning bericht_id, ontvanger, kanaal,
                                  not exists (select from aflevering eerder where eerder.bericht_id = a.bericht_id)
                        """)
                .param(kolom(opdrachten, o -> o.bericht().id(), UUID[]::new))
                .param(kolom(opdrachten, o -> o.naar().code(), String[]::new))
                .param(kolom(opdrachten, o -> o.bericht().kop().afzender(), String[]::new))
                .param(kolom(opdrachten, o -> o.bericht().volgnummer(), Long[]::new))
                .param(kolom(opdrachten, o -> o.kanaal().name(), String[]::new))
                .param(kolom(opdrachten, o -> o.langs() != null, Boolean[]::new))
                .query((rs, n) -> new Gepland(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        Afleverkanaal.valueOf(rs.getString(3)),
                        rs.getBoolean(4)))
                .list();
    }

    List<AfleveringOverzicht> bij(UUID berichtId) {
        return jdbc.sql("""
                        select a.*, b.referentienummer from aflevering a join bericht b on b.id = a.bericht_id
                        where a.bericht_id = ? order by a.id
                        """).param(berichtId).query(OverzichtRij.LEZER).list();
    }

    private static <T> T[] kolom(
            List<Opdracht> rijen, Function<Opdracht, T> waarde, java.util.function.IntFunction<T[]> lijst) {
        return rijen.stream().map(waarde).toArray(lijst);
    }
}
