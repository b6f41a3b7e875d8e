package nl.jeugdpoort.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries between being looked at and counting. What was in the file is kept for a day at most. */
@Repository
class VoorstelStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    VoorstelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A delivery that was looked at.
     *
     * @param wie login name of who did
     * @param rapport what came of it, null as long as it does not count
     */
    record Voorstel(UUID id, String wie, String regio, Voorstelbestand bestand, Rapport rapport) {}

    void bewaar(Voorstel voorstel, Instant nu, Instant grens) {
        jdbc.sql("delete from contact_voorstel where gemaakt_op < :grens")
                .param("grens", Contactrij.tijd(grens))
                .update();
        jdbc.sql("""
                        insert into contact_voorstel (id, wie, regio, csv_regio, csv_organisatie, csv_soort, inhoud, gemaakt_op)
                        values (:id, :wie, :regio, :csvRegio, :csvOrganisatie, :csvSoort, :inhoud, :nu)
                        """)
                .param("id", voorstel.id())
                .param("wie", voorstel.wie())
                .param("regio", voorstel.regio())
                .param("csvRegio", voorstel.bestand().regio())
                .param("csvOrganisatie", voorstel.bestand().organisatie())
                .param("csvSoort", voorstel.bestand().soort())
                .param("inhoud", voorstel.bestand().inhoud())
                .param("nu", Contactrij.tijd(nu))
                .update();
    }

    /** That of this person, which nobody else changes until the transaction ends. */
    Optional<Voorstel> opSlot(UUID id, String wie) {
        return jdbc.sql("select * from contact_voorstel where id = :id and wie = :wie for update")
                .param("id", id)
                .param("wie", wie)
                .query(VoorstelStore::lees)
                .optional();
    }

    /** It counts from now on: the file goes, the report stays. */
    void toegepast(UUID id, Rapport rapport) {
        jdbc.sql("update contact_voorstel set inhoud = null, rapport = :rapport::jsonb where id = :id")
                .param("rapport", JSON.valueToTree(rapport).toString())
                .param("id", id)
                .update();
    }

    private static Voorstel lees(ResultSet rij, int nummer) throws SQLException {
        return new Voorstel(
                rij.getObject("id", UUID.class),
                rij.getString("wie"),
                rij.getString("regio"),
                new Voorstelbestand(
                        rij.getBytes("inhoud"),
                        rij.getString("csv_regio"),
                        rij.getString("csv_organisatie"),
                        rij.getString("csv_soort")),
                rapport(rij.getString("rapport")));
    }

    private static Rapport rapport(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Rapport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report of a delivery is not what was written", e);
        }
    }
}
