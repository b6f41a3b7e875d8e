package nl.jeugdpoort.cijfers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures that somebody may see: all of them, or those of messages that concern whom it stands for. */
@Repository
public class Cijferinzage {

    /** Rows of a ranking. */
    public static final int HOOGSTENS = 25;

    private static final String GEVRAAGD = """
            where dag between :van and :tot
              and (:soort::text is null or berichtsoort = :soort)
              and (:deelnemer::text is null or :deelnemer in (afzender, ontvanger))
              and (:alles or afzender = any (:namens) or ontvanger = any (:namens))
            """;

    private final JdbcClient jdbc;

    Cijferinzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row for each day of the period, also for days without messages. */
    public List<Dagvolume> perDag(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        with gevonden as (
                            select dag, uitkomst, aantal from dagcijfer
                            where dag between :van and :tot
                              and (:soort::text is null or berichtsoort = :soort)
                              and (:deelnemer::text is null or :deelnemer in (afzender, ontvanger))
                              and (:alles or afzender = any (:namens) or ontvanger = any (:namens)))
                        select d::date as dag,
                               coalesce(sum(aantal) filter (where uitkomst = 'GOED'), 0) as goed,
                               coalesce(sum(aantal) filter (where uitkomst = 'AFGEKEURD'), 0) as afgekeurd
                        from generate_series(:van::date, :tot::date, interval '1 day') d left join gevonden g on g.dag = d::date
                        group by 1 order by 1
                        """, vraag, wie).query(Dagvolume.class).list();
    }

    /** Kinds of message, the most frequent first. */
    public List<Aandeel> perSoort(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        select berichtsoort as wat, sum(aantal) as aantal,
                               coalesce(sum(aantal) filter (where uitkomst = 'AFGEKEURD'), 0) as afgekeurd
                        from dagcijfer
                        """ + GEVRAAGD + """
                        group by 1 order by 2 desc, 1 limit 50
                        """, vraag, wie).query(Aandeel.class).list();
    }

    /** Senders, those of whom most was refused first. */
    public List<Aandeel> perAfzender(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        select afzender as wat, sum(aantal) as aantal,
                               coalesce(sum(aantal) filter (where uitkomst = 'AFGEKEURD'), 0) as afgekeurd
                        from dagcijfer
                        """ + GEVRAAGD + """
                        group by 1 order by 3 desc, 2 desc, 1 limit :hoogstens
                        """, vraag, wie)
                .param("hoogstens", HOOGSTENS)
                .query(Aandeel.class)
                .list();
    }

    /** Rules by the number of messages that they refused. */
    public List<Aantal> perRegel(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        select regel as wat, sum(aantal) as aantal
                        from dagregel
                        """ + GEVRAAGD + """
                        group by 1 order by 2 desc, 1 limit :hoogstens
                        """, vraag, wie)
                .param("hoogstens", HOOGSTENS)
                .query(Aantal.class)
                .list();
    }

    /** Rules by the number of messages that they refused of what one participant sent. */
    public List<Aantal> perRegelVanAfzender(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        select regel as wat, sum(aantal) as aantal
                        from dagregel
                        where afzender = :deelnemer and dag between :van and :tot
                          and (:soort::text is null or berichtsoort = :soort)
                          and (:alles or afzender = any (:namens) or ontvanger = any (:namens))
                        group by 1 order by 2 desc, 1 limit :hoogstens
                        """, vraag, wie)
                .param("hoogstens", HOOGSTENS)
                .query(Aantal.class)
                .list();
    }

    /** Reasons for which something was not let in, by whoever handed it in; a kind of message is not known of those. */
    public List<Aantal> geweigerd(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        select code as wat, sum(aantal) as aantal
                        from dagweigering
                        where dag between :van and :tot and :soort::text is null
                          and (:deelnemer::text is null or indiener = :deelnemer)
                          and (:alles or indiener = any (:namens))
                        group by 1 order by 2 desc, 1 limit :hoogstens
                        """, vraag, wie)
                .param("hoogstens", HOOGSTENS)
                .query(Aantal.class)
                .list();
    }

    /** What one participant sent and received, a row for each day of the period; the caller sees it or gets nothing but zeroes. */
    public List<Verkeer> verkeer(Cijfervraag vraag, Aanroeper wie) {
        return vraag("""
                        with gevonden as (
                            select dag, aantal as verzonden, 0 as ontvangen from dagcijfer
                            where afzender = :deelnemer and dag between :van and :tot
                              and (:soort::text is null or berichtsoort = :soort)
                              and (:alles or afzender = any (:namens) or ontvanger = any (:namens))
                            union all
                            select dag, 0, aantal from dagcijfer
                            where ontvanger = :deelnemer and dag between :van and :tot
                              and (:soort::text is null or berichtsoort = :soort)
                              and (:alles or afzender = any (:namens) or ontvanger = any (:namens)))
                        select d::date as dag, coalesce(sum(verzonden), 0) as verzonden, coalesce(sum(ontvangen), 0) as ontvangen
                        from generate_series(:van::date, :tot::date, interval '1 day') d left join gevonden g on g.dag = d::date
                        group by 1 order by 1
                        """, vraag, wie).query(Verkeer.class).list();
    }

    /** What came in hour by hour since a moment, a row for each hour; only for who sees all. */
    public List<Uurvolume> perUur(Instant vanaf, Instant tot, Aanroeper wie) {
        return jdbc.sql("""
                        select u as uur, coalesce(aantal, 0) as aantal, coalesce(bytes, 0) as bytes
                        from generate_series(date_trunc('hour', :vanaf::timestamptz), :tot::timestamptz, interval '1 hour') u
                        left join uurcijfer on uur = u
                        where :alles
                        order by u
                        """)
                .param("vanaf", vanaf.atOffset(ZoneOffset.UTC))
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .param("alles", wie.mag(Recht.ALLES_ZIEN))
                .query((rij, nummer) -> new Uurvolume(
                        rij.getObject("uur", OffsetDateTime.class).toInstant(),
                        rij.getLong("aantal"),
                        rij.getLong("bytes")))
                .list();
    }

    private JdbcClient.StatementSpec vraag(String sql, Cijfervraag vraag, Aanroeper wie) {
        return jdbc.sql(sql)
                .param("van", vraag.van())
                .param("tot", vraag.totEnMet())
                .param("soort", vraag.berichtsoort())
                .param("deelnemer", vraag.deelnemer())
                .param("alles", wie.mag(Recht.ALLES_ZIEN))
                .param("namens", wie.namens().toArray(String[]::new));
    }
}
