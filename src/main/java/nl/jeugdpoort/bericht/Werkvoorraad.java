package nl.jeugdpoort.bericht;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still to be processed, per shard and in order. */
@Repository
public class Werkvoorraad {

    /** Keeps the advisory locks of shards apart from others in the same database; also in {@link #neem}. */
    private static final int SLOTSOORT = 7100;

    private final JdbcClient jdbc;
    private final BerichtRij rij;

    Werkvoorraad(JdbcClient jdbc, BerichtRij rij) {
        this.jdbc = jdbc;
        this.rij = rij;
    }

    /**
     * Makes this transaction the only one that works on some shards that have work, those with the oldest first; passes over what
     * another works on, and leaves it half of all {@link Strook#AANTAL}. The statements of this work are the same for every batch, so
     * they are planned once per connection and not again for each; this one therefore has no parameters.
     */
    public List<Integer> neem() {
        return jdbc.sql("""
                        with plan as materialized (select set_config('plan_cache_mode', 'force_generic_plan', true)),
                        werk as materialized (
                          select s.strook from plan, generate_series(0, 31) as s (strook)
                          cross join lateral (
                            select v.volgnummer from verwerkbaar v where v.strook = s.strook order by v.volgnummer limit 1) eerste
                          order by eerste.volgnummer)
                        select strook from werk where pg_try_advisory_xact_lock(7100, strook) limit 16
                        """).query(Integer.class).list();
    }

    /** Waits until this transaction is the only one that works on the shard of a message. */
    public void slot(Bericht bericht) {
        jdbc.sql("select pg_advisory_xact_lock(:soort, :strook)")
                .param("soort", SLOTSOORT)
                .param("strook", (int) Strook.van(bericht.kop()))
                .query((rs, n) -> 1)
                .single();
    }

    /** Waits until this transaction is the only one that works on the shards of messages; in one order for everybody. */
    public void slot(Collection<Bericht> berichten) {
        Map<Short, Bericht> perStrook = new TreeMap<>();
        berichten.forEach(bericht -> perStrook.put(Strook.van(bericht.kop()), bericht));
        perStrook.values().forEach(this::slot);
    }

    /**
     * The oldest messages of some shards that may be processed now, in order.
     *
     * @param stroken held by this transaction
     * @param hoogstens messages, shared among the shards
     * @param bytes no further message once those before it are larger than this together
     */
    public List<Bericht> volgende(List<Integer> stroken, int hoogstens, int bytes) {
        return jdbc.sql("""
                        select * from (
                          select b.*, sum(b.grootte) over (order by b.volgnummer) - b.grootte as ervoor
                          from unnest(:stroken::integer[]) as s (strook)
                          cross join lateral (
                            select v.bericht_id from verwerkbaar v where v.strook = s.strook order by v.volgnummer limit :elk) v
                          join bericht b on b.id = v.bericht_id) b
                        where ervoor <= :bytes order by volgnummer
                        """)
                .param("stroken", stroken.toArray(Integer[]::new))
                .param("elk", Math.max(1, hoogstens / stroken.size()))
                .param("bytes", bytes)
                .query(rij)
                .list();
    }

    /** The message when it may be processed now. */
    public boolean kanNu(Bericht bericht) {
        return jdbc.sql("select exists (select from verwerkbaar where strook = :strook and volgnummer = :nummer)")
                .param("strook", Strook.van(bericht.kop()))
                .param("nummer", bericht.volgnummer())
                .query(Boolean.class)
                .single();
    }

    /** Shards that have something to do now, each with the volgnummer of the first message of it. */
    public Map<Integer, Long> strokenMetWerk() {
        return jdbc.sql("""
                        select s.strook, eerste.volgnummer from generate_series(0, 31) as s (strook)
                        cross join lateral (
                          select v.volgnummer from verwerkbaar v where v.strook = s.strook order by v.volgnummer limit 1) eerste
                        """).query((rs, n) -> Map.entry(rs.getInt(1), rs.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes messages off the list: processed, or parked. */
    public void klaar(List<Bericht> berichten) {
        jdbc.sql("""
                        delete from te_verwerken t using unnest(:stroken::smallint[], :nummers::bigint[]) as k (strook, volgnummer)
                        where t.strook = k.strook and t.volgnummer = k.volgnummer
                        """)
                .param(
                        "stroken",
                        berichten.stream().map(b -> Strook.van(b.kop())).toArray(Short[]::new))
                .param("nummers", berichten.stream().map(Bericht::volgnummer).toArray(Long[]::new))
                .update();
    }

    /** Counts a failed attempt and gives the number of them so far. */
    public int mislukt(Bericht bericht) {
        return jdbc.sql("""
                        update te_verwerken set pogingen = pogingen + 1
                        where strook = :strook and volgnummer = :nummer returning pogingen
                        """)
                .param("strook", Strook.van(bericht.kop()))
                .param("nummer", bericht.volgnummer())
                .query(Integer.class)
                .single();
    }

    /** Makes a message, and with it the later ones of its pair, wait. */
    public void wacht(Bericht bericht, Duration hoeLang) {
        jdbc.sql("""
                        update te_verwerken set niet_voor = now() + make_interval(secs => :seconden)
                        where strook = :strook and volgnummer = :nummer
                        """)
                .param("seconden", hoeLang.toMillis() / 1000.0)
                .param("strook", Strook.van(bericht.kop()))
                .param("nummer", bericht.volgnummer())
                .update();
    }

    /** Puts a parked message back, at its own place in the order. */
    public void hervat(Bericht bericht) {
        jdbc.sql("""
                        insert into te_verwerken (strook, volgnummer, bericht_id, paar)
                        select strook, volgnummer, id, least(afzender, ontvanger) || ' ' || greatest(afzender, ontvanger)
                        from bericht where id = :id
                        on conflict do nothing
                        """).param("id", bericht.id()).update();
    }
}
