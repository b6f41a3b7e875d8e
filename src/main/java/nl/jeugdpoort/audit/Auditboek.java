package nl.jeugdpoort.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines. Who reads is to be written down by the caller. */
@Repository
public class Auditboek {

    private static final int GREEP = 2000;

    private final JdbcClient jdbc;

    Auditboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lines, the newest first. Planned for each question anew, as which index serves depends on what was asked. Time runs with the numbers,
     * so a period is a stretch of numbers.
     */
    @Transactional(readOnly = true)
    public List<Auditrij> zoek(Auditvraag vraag, int aantal) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        return jdbc.sql("""
                        select nummer, tijdstip, wie, rol, handeling, objectsoort, object, doel, gelukt, herkomst, zegel
                        from audit
                        where (:wie::text is null or wie = :wie)
                          and (:handeling::text is null or handeling = :handeling)
                          and (:object::text is null or object = :object)
                          and (:voor::bigint is null or nummer < :voor)
                          and (:vanaf::timestamptz is null or nummer >=
                               (select a.nummer from audit a where a.tijdstip >= :vanaf order by a.tijdstip, a.nummer limit 1))
                          and (:tot::timestamptz is null or nummer < coalesce(
                               (select a.nummer from audit a where a.tijdstip >= :tot order by a.tijdstip, a.nummer limit 1),
                               9223372036854775807))
                        order by nummer desc limit :aantal
                        """)
                .param("wie", vraag.wie())
                .param(
                        "handeling",
                        vraag.handeling() == null ? null : vraag.handeling().name())
                .param("object", vraag.object())
                .param("voor", vraag.voor())
                .param("vanaf", tijd(vraag.vanaf()))
                .param("tot", tijd(vraag.tot()))
                .param("aantal", aantal)
                .query(Auditrij.class)
                .list();
    }

    /**
     * Gives every line of a stretch, oldest first, without holding more than a handful.
     *
     * @param vanaf first number
     * @param totEnMet last number
     */
    public void doorloop(long vanaf, long totEnMet, Consumer<Auditrij> lezer) {
        for (List<Auditrij> greep = greep(vanaf, totEnMet); !greep.isEmpty(); ) {
            greep.forEach(lezer);
            greep = greep(greep.getLast().nummer() + 1, totEnMet);
        }
    }

    /** Number of the last line, 0 when there is none. */
    public long laatste() {
        return jdbc.sql("select nummer from audit_hoofd").query(Long.class).single();
    }

    List<Auditrij> greep(long vanaf, long totEnMet) {
        return jdbc.sql("""
                        select nummer, tijdstip, wie, rol, handeling, objectsoort, object, doel, gelukt, herkomst, zegel
                        from audit where nummer between :vanaf and :tot order by nummer limit :aantal
                        """)
                .param("vanaf", vanaf)
                .param("tot", totEnMet)
                .param("aantal", GREEP)
                .query(Auditrij.class)
                .list();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
