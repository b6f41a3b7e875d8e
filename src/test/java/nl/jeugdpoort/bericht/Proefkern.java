package nl.jeugdpoort.bericht;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The message store on a test database, and messages to put in it. */
public final class Proefkern {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Proefkern() {}

    /** A vault with fixed keys. */
    public static Kluis kluis() {
        return new Kluis(Sleutelbos.van("proef", Map.of("proef", new byte[32]), new byte[32]));
    }

    /** A store as the application makes it. */
    public static BerichtStore store(DataSource bron, Clock klok) {
        Berichtinvoer invoer = new Berichtinvoer(new JdbcTemplate(bron), kluis(), JSON);
        return new BerichtStore(JdbcClient.create(bron), rij(bron), invoer, kluis(), klok);
    }

    /** The work list on the same tables. */
    public static Werkvoorraad voorraad(DataSource bron) {
        return new Werkvoorraad(JdbcClient.create(bron), rij(bron));
    }

    /** A JW301 as it would come in by REST; its body is only a text. */
    public static NieuwBericht jw301(String afzender, String ontvanger, String identificatie, String inhoud) {
        return bericht("JW301", afzender, ontvanger, identificatie, null, inhoud);
    }

    /** Any message, accepted a moment ago. */
    public static NieuwBericht bericht(
            String soort, String afzender, String ontvanger, String identificatie, Heenverwijzing heen, String inhoud) {
        return new NieuwBericht(
                UUID.randomUUID(),
                new Berichtkop(
                        "ijw/3.2",
                        soort,
                        afzender,
                        ontvanger,
                        identificatie,
                        LocalDate.of(2026, 4, 1),
                        heen,
                        new Feiten(
                                "1.0.0",
                                "1.0.0",
                                List.of(new Feiten.Product("10073", "R1", LocalDate.of(2026, 4, 1), null, null, null)),
                                List.of())),
                Kanaal.REST,
                afzender,
                null,
                BerichtStatus.ONTVANGEN,
                null,
                Instant.parse("2026-04-01T08:00:00Z"),
                inhoud.getBytes(StandardCharsets.UTF_8),
                Set.of("999900006"),
                true);
    }

    private static BerichtRij rij(DataSource bron) {
        return new BerichtRij(new JdbcTemplate(bron), JSON);
    }
}
