package nl.jeugdpoort.signaal;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The register of signals for tests of others; nothing is sent. */
public final class Proefregister {

    private Proefregister() {}

    public static Meldingen op(DataSource bron) {
        return new Signaalregister(
                new SignaalStore(new NamedParameterJdbcTemplate(bron)), List.of(), Clock.systemUTC());
    }
}
