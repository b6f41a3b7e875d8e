package nl.jeugdpoort.console.overzicht;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions of the overview to a test database. */
public final class Proefoverzicht {

    private final Overzichtvraag vraag;

    public Proefoverzicht(DataSource bron) {
        vraag = new Overzichtvraag(JdbcClient.create(bron));
    }

    /** All that the page asks each time. */
    public void vraag() {
        vraag.voorraad(Instant.now().plus(Duration.ofHours(12)));
        vraag.stilstand();
    }
}
