package nl.jeugdpoort.termijn;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts terms by the day on which they end. It costs what ends in the days that are asked for, read from one index alone. */
@Component
class Einddagen {

    private final JdbcClient jdbc;

    Einddagen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From after one moment to another.
     *
     * @param partijen only terms of which one of these is a party; null for all
     */
    record Vraag(Termijnfilter filter, List<String> partijen, Instant na, Instant tot, Instant nu) {}

    /** What ends at one moment. */
    record Einde(Instant verlooptOp, int aantal, int open, int teLaat) {}

    /**
     * Terms of one kind of one party that took as long.
     *
     * @param werkdagen null when they were not met
     */
    record Duurtelling(String partij, String code, Integer werkdagen, int aantal, int opTijd) {}

    List<Einde> perDag(Vraag vraag) {
        return stel("""
                        select verloopt_op, count(*) as aantal, count(*) filter (where gehaald_op is null) as open,
                            count(*) filter (where te_laat or status = 'VERLOPEN' or (gehaald_op is null and verloopt_op <= :nu::timestamptz))
                                as te_laat
                        from termijn where """ + EINDIGT + " group by verloopt_op order by verloopt_op", vraag)
                .query((rij, nummer) -> new Einde(
                        rij.getObject(1, OffsetDateTime.class).toInstant(),
                        rij.getInt(2),
                        rij.getInt(3),
                        rij.getInt(4)))
                .list();
    }

    /** All terms that end on a day, as a list shows them. */
    List<Termijn> van(Vraag vraag, Bordlezer.Blad blad) {
        return stel("select t.* from (select id from termijn where " + EINDIGT + """
                         order by verloopt_op, id offset :overslaan limit :hoogstens) k
                        join termijn t on t.id = k.id order by t.verloopt_op, t.id
                        """, vraag)
                .param("overslaan", blad.overslaan())
                .param("hoogstens", blad.hoogstens())
                .query(TermijnStore::lees)
                .list();
    }

    /**
     * How long the terms took that were met, or ended unmet.
     *
     * @param werkdagen the moments at which werkdagen begin, in order: counting those between two moments counts the werkdagen
     */
    List<Duurtelling> duren(Vraag vraag, List<Instant> werkdagen) {
        return stel("""
                        with w as materialized (select :werkdagen::timestamptz[] as dagen)
                        select deelnemer, code, gebruikt, count(*), count(*) filter (where op_tijd)
                        from (select deelnemer, code, status = 'GEHAALD' and not te_laat as op_tijd,
                                  width_bucket(gehaald_op, dagen)
                                  - width_bucket(gestart_op, dagen) as gebruikt
                              from termijn cross join w where """ + EINDIGT + """
                               and (gehaald_op is not null or verloopt_op <= :nu::timestamptz)) t
                        group by deelnemer, code, gebruikt
                        """, vraag)
                .param("werkdagen", Bordlezer.tekst(werkdagen))
                .query((rij, nummer) -> new Duurtelling(
                        rij.getString(1),
                        rij.getString(2),
                        rij.getObject(3, Integer.class),
                        rij.getInt(4),
                        rij.getInt(5)))
                .list();
    }

    private StatementSpec stel(String opdracht, Vraag vraag) {
        Termijnfilter filter = vraag.filter();
        return jdbc.sql(opdracht)
                .param("soort", filter.soort())
                .param("aanZet", filter.aanZet())
                .param("wacht", filter.wacht())
                .param(
                        "partijen",
                        vraag.partijen() == null ? null : vraag.partijen().toArray(String[]::new))
                .param("na", vraag.na().toString())
                .param("tot", vraag.tot().toString())
                .param("nu", vraag.nu().toString());
    }

    private static final String EINDIGT =
            " status <> 'VERVALLEN' and gestart_op is not null and verloopt_op > :na::timestamptz and verloopt_op <= :tot::timestamptz "
                    + Bordlezer.FILTER;
}
