package nl.jeugdpoort.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what waits for somebody. It costs what is open, however many terms there are, and reads the rows only of what is shown. */
@Component
class Bordlezer {

    private final JdbcClient jdbc;

    Bordlezer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many terms wait for one party in each part of the board. */
    record Telling(String partij, List<Integer> aantallen) {}

    /**
     * Every party for which something waits, who is late with most first.
     *
     * @param partijen only terms of which one of these is a party; null for all
     */
    List<Telling> tel(Termijnfilter filter, List<String> partijen, Vakgrenzen grenzen) {
        return vraag("""
                        with g as materialized (select :tot::timestamptz[] as tot)
                        select deelnemer, count(*) filter (where verloopt_op <= tot[1]),
                            count(*) filter (where verloopt_op > tot[1] and verloopt_op <= tot[2]),
                            count(*) filter (where verloopt_op > tot[2] and verloopt_op <= tot[3]),
                            count(*) filter (where verloopt_op > tot[3] and verloopt_op <= tot[4]),
                            count(*) filter (where verloopt_op > tot[4])
                        from termijn cross join g where """ + OPEN + FILTER + """
                        group by deelnemer order by 2 desc, 3 desc, 4 desc, 5 desc, 6 desc, 1
                        """, filter, partijen)
                .param("tot", tekst(grenzen.tot()))
                .query(Bordlezer::telling)
                .list();
    }

    /** The first few terms of each party in each part of the board. */
    Map<String, List<Termijn>> eerste(
            List<String> rijen, Termijnfilter filter, List<String> partijen, Vakgrenzen grenzen, int hoogstens) {
        List<Instant> na = Arrays.stream(Termijnvak.values()).map(grenzen::na).toList();
        List<Termijn> gevonden = vraag("""
                        select t.* from unnest(:rijen::text[]) as p (partij)
                        cross join unnest(:na::timestamptz[], :tot::timestamptz[]) as v (na, tot)
                        cross join lateral (
                            select id from termijn
                            where deelnemer = p.partij and verloopt_op > v.na and verloopt_op <= v.tot and """ + OPEN + FILTER + """
                            order by verloopt_op, id limit :hoogstens) k
                        join termijn t on t.id = k.id order by t.verloopt_op, t.id
                        """, filter, partijen)
                .param("rijen", rijen.toArray(String[]::new))
                .param("na", tekst(na))
                .param("tot", tekst(grenzen.tot()))
                .param("hoogstens", hoogstens)
                .query(TermijnStore::lees)
                .list();
        Map<String, List<Termijn>> perPartij = new HashMap<>();
        gevonden.forEach(termijn -> perPartij
                .computeIfAbsent(termijn.start().deelnemer(), p -> new ArrayList<>())
                .add(termijn));
        return perPartij;
    }

    /** What is open and ends after one moment and no later than another, what ends first first. */
    List<Termijn> open(Termijnfilter filter, List<String> partijen, Instant na, Instant tot, Blad blad) {
        return vraag(
                        "select t.* from (select id from termijn where verloopt_op > :na::timestamptz and verloopt_op <= :tot::timestamptz and "
                                + OPEN + (filter.aanZet() == null ? "" : VAN_PARTIJ) + FILTER + """
                        order by verloopt_op, id offset :overslaan limit :hoogstens) k
                        join termijn t on t.id = k.id order by t.verloopt_op, t.id
                        """,
                        filter,
                        partijen)
                .param("na", na.toString())
                .param("tot", tot.toString())
                .param("overslaan", blad.overslaan())
                .param("hoogstens", blad.hoogstens())
                .query(TermijnStore::lees)
                .list();
    }

    /** Which rows of a list. */
    record Blad(long overslaan, int hoogstens) {}

    private StatementSpec vraag(String opdracht, Termijnfilter filter, List<String> partijen) {
        return jdbc.sql(opdracht)
                .param("soort", filter.soort())
                .param("aanZet", filter.aanZet())
                .param("wacht", filter.wacht())
                .param("partijen", partijen == null ? null : partijen.toArray(String[]::new));
    }

    private static Telling telling(ResultSet rij, int nummer) throws SQLException {
        return new Telling(
                rij.getString(1), List.of(rij.getInt(2), rij.getInt(3), rij.getInt(4), rij.getInt(5), rij.getInt(6)));
    }

    /** Moments as PostgreSQL reads them. */
    static String[] tekst(List<Instant> momenten) {
        return momenten.stream().map(Instant::toString).toArray(String[]::new);
    }

    /** As the indexes say it. */
    private static final String OPEN =
            " status in ('LOOPT', 'VERLOPEN') and gehaald_op is null and gestart_op is not null ";

    /** So that the database walks the index of that party. */
    private static final String VAN_PARTIJ = " and deelnemer = :aanZet ";

    static final String FILTER = """
             and (:soort::text is null or code = :soort)
             and (:aanZet::text is null or deelnemer = :aanZet)
             and (:wacht::text is null or tegenpartij = :wacht)
             and (:partijen::text[] is null or deelnemer = any (:partijen::text[]) or tegenpartij = any (:partijen::text[]))
            """;
}
