package nl.jeugdpoort.bericht;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still to be processed, per shard and in order. */
@Repository
public class Werkvoorraad {

    /** Keeps the advisory locks of shards apart from others in the same database. */
    private static final int SLOTSOORT = 7100;

    private final JdbcClient jdbc;
    private final BerichtRij rij;

    Werkvoorraad(JdbcClient jdbc, BerichtRij rij) {
        this.jdbc = jdbc;
        this.rij = rij;
    }

    /**
     * Waits until this transaction is the only one that works on the shard. The statements of this work are the same for every batch,
     * so they are planned once per connection and not again for each.
     */
    public void slot(int strook) {
        jdbc.sql("""
                        select set_config('plan_cache_mode', 'force_generic_plan', true),
                          pg_advisory_xact_lock(:soort, :strook)
                        """)
                .param("soort", SLOTSOORT)
                .param("strook", strook)
                .query((rs, n) -> 1)
                .single();
    }

    /** The oldest waiting messages of a shard that may be processed now: no message overtakes an earlier one of its pair. */
    public List<Bericht> volgende(int strook, int hoogstens) {
        List<Wachtend> wachtend = jdbc.sql("""
                        select b.*, coalesce(t.niet_voor > now(), false) as wacht
                        from te_verwerken t join bericht b on b.id = t.bericht_id
                        where t.strook = :strook order by t.volgnummer limit :hoogstens
                        """)
                .param("strook", strook)
                .param("hoogstens", hoogstens)
                .query((rs, n) -> new Wachtend(rij.mapRow(rs, n), rs.getBoolean("wacht")))
                .list();
        Set<Set<String>> geblokkeerd = new HashSet<>();
        List<Bericht> vrij = new ArrayList<>(wachtend.size());
        for (Wachtend w : wachtend) {
            if (w.wacht()) {
                geblokkeerd.add(w.paar());
            }
            if (!geblokkeerd.contains(w.paar())) {
                vrij.add(w.bericht());
            }
        }
        return vrij;
    }

    /** Shards that have something to do now, each with the volgnummer of the first message of it. */
    public Map<Integer, Long> strokenMetWerk() {
        return jdbc.sql("""
                        select strook, min(volgnummer) from te_verwerken
                        where niet_voor is null or niet_voor <= now() group by strook
                        """).query((rs, n) -> Map.entry(rs.getInt(1), rs.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes messages of one shard off the list: processed, or parked. */
    public void klaar(int strook, List<Bericht> berichten) {
        jdbc.sql("delete from te_verwerken where strook = :strook and volgnummer = any(:nummers)")
                .param("strook", strook)
                .param("nummers", berichten.stream().map(Bericht::volgnummer).toArray(Long[]::new))
                .update();
    }

    /** Takes one message off the list. */
    public void klaar(Bericht bericht) {
        klaar(Strook.van(bericht.kop()), List.of(bericht));
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
                        insert into te_verwerken (strook, volgnummer, bericht_id) values (:strook, :nummer, :id)
                        on conflict do nothing
                        """)
                .param("strook", Strook.van(bericht.kop()))
                .param("nummer", bericht.volgnummer())
                .param("id", bericht.id())
                .update();
    }

    private record Wachtend(Bericht bericht, boolean wacht) {
        Set<String> paar() {
            return Set.of(bericht.kop().afzender(), bericht.kop().ontvanger());
        }
    }
}
