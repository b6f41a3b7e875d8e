package nl.jeugdpoort.aflevering.proef;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Proefverslag;
import nl.jeugdpoort.aflevering.Proefverslag.Stap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last reports of each participant. */
@Repository
class ProefStore {

    private static final int BEWAARD = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    ProefStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a report, and drops what is older than the last ten. */
    @Transactional
    public void bewaar(Proefverslag verslag) {
        jdbc.sql("""
                        insert into kanaalproef (deelnemer, kanaal, begonnen_op, door, stappen)
                        values (:deelnemer, :kanaal, :begonnenOp, :door, :stappen::jsonb)
                        """)
                .param("deelnemer", verslag.deelnemer())
                .param("kanaal", verslag.kanaal().name())
                .param("begonnenOp", verslag.begonnenOp().atOffset(ZoneOffset.UTC))
                .param("door", verslag.door())
                .param("stappen", JSON.valueToTree(verslag.stappen()).toString())
                .update();
        jdbc.sql("""
                        delete from kanaalproef where deelnemer = :deelnemer and id <= (
                            select id from kanaalproef where deelnemer = :deelnemer order by id desc offset :bewaard limit 1)
                        """)
                .param("deelnemer", verslag.deelnemer())
                .param("bewaard", BEWAARD)
                .update();
    }

    List<Proefverslag> laatste(String deelnemer) {
        return jdbc.sql("select * from kanaalproef where deelnemer = :deelnemer order by id desc limit :bewaard")
                .param("deelnemer", deelnemer)
                .param("bewaard", BEWAARD)
                .query(ProefStore::lees)
                .list();
    }

    private static Proefverslag lees(ResultSet rij, int nummer) throws SQLException {
        return new Proefverslag(
                rij.getString("deelnemer"),
                Afleverkanaal.valueOf(rij.getString("kanaal")),
                rij.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                rij.getString("door"),
                stappen(rij.getString("stappen")));
    }

    private static List<Stap> stappen(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The steps of a channel test are not what was written", e);
        }
    }
}
