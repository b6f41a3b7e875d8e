package nl.jeugdpoort.termijn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds terms for lists, newest first. Each way of asking runs along an index, however many terms there are. */
@Component
class Termijnlijst {

    private final JdbcClient jdbc;

    Termijnlijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Termijn> zoek(Termijnvraag vraag) {
        return jdbc.sql(vraag.partijen() == null ? ALLE : VAN_PARTIJ)
                .param(
                        "partijen",
                        vraag.partijen() == null ? null : vraag.partijen().toArray(String[]::new))
                .param("deelnemer", vraag.deelnemer())
                .param("soort", vraag.soort())
                .param("aanZet", vraag.aanZet())
                .param("wacht", vraag.wacht())
                .param(
                        "statussen",
                        Stream.of(TermijnStatus.values())
                                .filter(status -> vraag.status() == null || vraag.status() == status)
                                .map(TermijnStatus::name)
                                .toArray(String[]::new))
                .param("overslaan", vraag.overslaan())
                .param("hoogstens", vraag.hoogstens())
                .query(TermijnStore::lees)
                .list();
    }

    /** The term with this number, also one that was dropped; empty when there is none or it did not start. */
    Optional<Termijn> vind(long id) {
        return jdbc.sql("select * from termijn where id = :id and gestart_op is not null")
                .param("id", id)
                .query(TermijnStore::lees)
                .optional();
    }

    // A few rows from each index, one per status, party and side, and then the newest of those.
    private static final String VAN_PARTIJ = """
            select t.* from unnest(:statussen::text[]) as s (status)
            cross join unnest(:partijen::text[]) as p (code) cross join lateral (
                (select * from termijn
                 where deelnemer = p.code and status = s.status and gestart_op is not null
                   and (:soort::text is null or code = :soort)
                   and (:deelnemer::text is null or deelnemer = :deelnemer or tegenpartij = :deelnemer)
                   and (:aanZet::text is null or deelnemer = :aanZet) and (:wacht::text is null or tegenpartij = :wacht)
                 order by id desc limit :overslaan + :hoogstens)
                union all
                (select * from termijn
                 where tegenpartij = p.code and deelnemer <> all (:partijen::text[]) and status = s.status and gestart_op is not null
                   and (:soort::text is null or code = :soort)
                   and (:deelnemer::text is null or deelnemer = :deelnemer or tegenpartij = :deelnemer)
                   and (:aanZet::text is null or deelnemer = :aanZet) and (:wacht::text is null or tegenpartij = :wacht)
                 order by id desc limit :overslaan + :hoogstens)) t
            order by t.id desc offset :overslaan limit :hoogstens
            """;

    private static final String ALLE = """
            select t.* from unnest(:statussen::text[]) as s (status) cross join lateral (
                select * from termijn
                where status = s.status and gestart_op is not null and (:soort::text is null or code = :soort)
                order by id desc limit :overslaan + :hoogstens) t
            order by t.id desc offset :overslaan limit :hoogstens
            """;
}
