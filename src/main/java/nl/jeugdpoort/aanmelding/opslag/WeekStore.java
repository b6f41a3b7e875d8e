package nl.jeugdpoort.aanmelding.opslag;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open cases of each party, once a week. */
@Repository
public class WeekStore {

    private final JdbcClient jdbc;

    WeekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The open cases of a party.
     *
     * @param teLaat of which the term of a step has passed
     * @param dezeWeek of which it passes within the week
     */
    public record Aantallen(String deelnemer, int lopend, int spoed, int teLaat, int dezeWeek) {}

    /** Takes a week; false when it was taken before. */
    public boolean neem(String week, Instant nu) {
        return jdbc.sql("""
                        insert into aanmeldweekoverzicht (week, gemaakt_op) values (:week, :nu::timestamptz) on conflict do nothing
                        """).param("week", week).param("nu", nu.toString()).update() == 1;
    }

    /** The parties with open cases. */
    public List<Aantallen> tel(Instant nu) {
        return jdbc.sql("""
                        select p.deelnemer, count(*) as lopend, count(*) filter (where spoed) as spoed,
                            count(*) filter (where uiterlijk <= :nu::timestamptz) as te_laat,
                            count(*) filter (where uiterlijk > :nu::timestamptz
                                and uiterlijk <= :nu::timestamptz + interval '7 days') as deze_week
                        from aanmelding, unnest(partijen) as p (deelnemer)
                        where status = 'LOOPT' group by p.deelnemer order by p.deelnemer
                        """)
                .param("nu", nu.toString())
                .query((rs, n) -> new Aantallen(
                        rs.getString("deelnemer"),
                        rs.getInt("lopend"),
                        rs.getInt("spoed"),
                        rs.getInt("te_laat"),
                        rs.getInt("deze_week")))
                .list();
    }
}
