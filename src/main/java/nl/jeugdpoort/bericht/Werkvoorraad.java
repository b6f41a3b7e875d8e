package nl.jeugdpoort.bericht;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** Waits until this transaction is the only one that works on the shard. */
    public void slot(int strook) {
        jdbc.sql("select pg_advisory_xact_lock(:soort, :strook)")
                .param("soort", SLOTSOORT)
                .param("strook", strook)
                .query((rs, n) -> 1)
                .single();
    }

    /** The oldest waiting messages of a shard that may be processed now: no message overtakes an earlier one of its pair. */
    public List<Bericht> volgende(int strook, int hoogstens) {
        List<Wachtend> wachtend = jdbc.sql("""
                        select *, coalesce(verwerk_na > now(), false) as wacht from bericht
                        where strook = :strook and status = 'ONTVANGEN' order by volgnummer limit :hoogstens
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

    /** Shards that have something to do now. */
    public List<Integer> strokenMetWerk() {
        return jdbc.sql("""
                        select distinct strook from bericht
                        where status = 'ONTVANGEN' and (verwerk_na is null or verwerk_na <= now())
                        """).query(Integer.class).list();
    }

    /** Counts a failed attempt and gives the number of them so far. */
    public int mislukt(UUID berichtId) {
        return jdbc.sql(
                        "update bericht set verwerk_pogingen = verwerk_pogingen + 1 where id = :id returning verwerk_pogingen")
                .param("id", berichtId)
                .query(Integer.class)
                .single();
    }

    /** Makes a message, and with it the later ones of its pair, wait. */
    public void wacht(UUID berichtId, Duration hoeLang) {
        jdbc.sql("update bericht set verwerk_na = now() + make_interval(secs => :seconden) where id = :id")
                .param("id", berichtId)
                .param("seconden", hoeLang.toMillis() / 1000.0)
                .update();
    }

    private record Wachtend(Bericht bericht, boolean wacht) {
        Set<String> paar() {
            return Set.of(bericht.kop().afzender(), bericht.kop().ontvanger());
        }
    }
}
