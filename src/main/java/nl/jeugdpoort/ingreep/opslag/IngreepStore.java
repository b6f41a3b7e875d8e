package nl.jeugdpoort.ingreep.opslag;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.Ingreepstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes orders, and who works on them. */
@Repository
public class IngreepStore {

    private final JdbcClient jdbc;
    private final Clock klok;

    IngreepStore(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Writes a new order.
     *
     * @param keuze null when it is about one message
     * @return false when the same form was sent before; waits for that to end
     */
    public boolean voegToe(Opdracht opdracht, String sleutel, String keuze, int aantal) {
        return jdbc.sql("""
                        insert into ingreep (id, actie, naar, terug, actor, reden, sleutel, keuze, aantal, stand, gegeven_op)
                        values (:id, :actie, :naar, :terug, :actor, :reden, :sleutel, :keuze, :aantal, 'LOOPT', :nu)
                        on conflict (actor, sleutel) do nothing
                        """)
                        .param("id", opdracht.id())
                        .param("actie", opdracht.actie().name())
                        .param("naar", opdracht.naar())
                        .param("terug", opdracht.terug())
                        .param("actor", opdracht.actor())
                        .param("reden", opdracht.reden())
                        .param("sleutel", sleutel)
                        .param("keuze", keuze)
                        .param("aantal", aantal)
                        .param("nu", nu())
                        .update()
                == 1;
    }

    /** The order that came with this form, if it is the same. */
    public Optional<UUID> metSleutel(String actor, String sleutel, Actie actie) {
        return jdbc.sql("select id from ingreep where actor = :actor and sleutel = :sleutel and actie = :actie")
                .param("actor", actor)
                .param("sleutel", sleutel)
                .param("actie", actie.name())
                .query(UUID.class)
                .optional();
    }

    /** Takes the order that waited longest for its turn, for so many seconds; empty when no order runs that nobody works on. */
    public Optional<Opdracht> neem(UUID lease, int seconden) {
        return jdbc.sql("""
                        update ingreep set lease = :lease, lease_tot = now() + make_interval(secs => :seconden), gewerkt_op = now()
                        where id = (select id from ingreep where stand = 'LOOPT' and lease_tot < now()
                                    order by gewerkt_op limit 1 for update skip locked)
                        returning id, actie, naar, terug, actor, reden
                        """)
                .param("lease", lease)
                .param("seconden", seconden)
                .query(Opdracht.class)
                .optional();
    }

    /** Locks the order for one step and makes the lease last; false when it runs no more, or another works on it. */
    public boolean houd(UUID id, UUID lease, int seconden) {
        return jdbc.sql("""
                        update ingreep set lease_tot = now() + make_interval(secs => :seconden), gewerkt_op = now()
                        where id = :id and lease = :lease and stand = 'LOOPT'
                        """)
                        .param("id", id)
                        .param("lease", lease)
                        .param("seconden", seconden)
                        .update()
                == 1;
    }

    /** Leaves the order to whoever comes next. */
    public void geefVrij(UUID id, UUID lease) {
        jdbc.sql("update ingreep set lease_tot = '-infinity' where id = :id and lease = :lease")
                .param("id", id)
                .param("lease", lease)
                .update();
    }

    /** Counts what was done, and ends the order when that was the last. */
    public void tel(UUID id, int gelukt, int overgeslagen, int mislukt) {
        jdbc.sql("""
                        update ingreep set gelukt = gelukt + :gelukt, overgeslagen = overgeslagen + :overgeslagen,
                          mislukt = mislukt + :mislukt,
                          stand = case when gelukt + overgeslagen + mislukt + :samen >= aantal then 'KLAAR' else stand end,
                          klaar_op = case when gelukt + overgeslagen + mislukt + :samen >= aantal then :nu else klaar_op end
                        where id = :id
                        """)
                .param("gelukt", gelukt)
                .param("overgeslagen", overgeslagen)
                .param("mislukt", mislukt)
                .param("samen", gelukt + overgeslagen + mislukt)
                .param("nu", nu())
                .param("id", id)
                .update();
    }

    /** Stops an order that runs; waits for the step that is being done. False when it did not run any more. */
    public boolean stop(UUID id, String actor) {
        return jdbc.sql("""
                        update ingreep set stand = :gestopt, gestopt_door = :actor, klaar_op = :nu
                        where id = :id and stand = 'LOOPT'
                        """)
                        .param("gestopt", Ingreepstand.GESTOPT.name())
                        .param("actor", actor)
                        .param("nu", nu())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Writes that one message was made from another. */
    public void verbeterd(UUID oud, UUID nieuw, UUID ingreep) {
        jdbc.sql("insert into verbetering (nieuw, oud, ingreep) values (:nieuw, :oud, :ingreep) on conflict do nothing")
                .param("nieuw", nieuw)
                .param("oud", oud)
                .param("ingreep", ingreep)
                .update();
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }
}
