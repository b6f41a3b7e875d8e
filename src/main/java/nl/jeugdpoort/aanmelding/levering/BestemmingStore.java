package nl.jeugdpoort.aanmelding.levering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** As what participants got documents of cases. */
@Repository
public class BestemmingStore {

    private final JdbcClient jdbc;

    BestemmingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For whom a participant got a document.
     *
     * @param regio CBS code of the region
     * @param gemeente code of the gemeente of the case
     */
    public record Namens(Leverrol rol, String regio, String gemeente) {}

    /** Remembers it; the first time counts. */
    public void onthoud(UUID bericht, String aan, Namens namens) {
        jdbc.sql("""
                        insert into aanmeldbestemming (bericht, aan, rol, regio, gemeente)
                        values (:bericht, :aan, :rol, :regio, :gemeente) on conflict do nothing
                        """)
                .param("bericht", bericht)
                .param("aan", aan)
                .param("rol", namens.rol().name())
                .param("regio", namens.regio())
                .param("gemeente", namens.gemeente())
                .update();
    }

    Optional<Namens> vind(UUID bericht, String aan) {
        return jdbc.sql("select rol, regio, gemeente from aanmeldbestemming where bericht = :bericht and aan = :aan")
                .param("bericht", bericht)
                .param("aan", aan)
                .query((rs, n) -> new Namens(
                        Leverrol.valueOf(rs.getString("rol")), rs.getString("regio"), rs.getString("gemeente")))
                .optional();
    }
}
