package nl.jeugdpoort.bericht;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts bodies, locked: small ones together in one statement, large ones in parts. */
final class Inhoudinvoer {

    /** Bodies above this size go one by one and in parts, straight from their own array. */
    private static final int GROOT = 256 * 1024;

    private static final String INHOUDEN = """
            insert into inhoud (bericht_id, deel, sleutel, gegevens)
            select id, 0, sleutel, gegevens from unnest(?::uuid[], ?::text[], ?::bytea[]) as t (id, sleutel, gegevens)
            """;

    private final JdbcTemplate jdbc;
    private final Kluis kluis;

    Inhoudinvoer(JdbcTemplate jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** Inserts the bodies of messages; joins the caller's transaction. */
    void voegToe(List<NieuwBericht> nieuwe) {
        Predicate<NieuwBericht> groot = n -> n.inhoud().length > GROOT;
        List<Slot> klein =
                nieuwe.stream().filter(groot.negate()).map(this::sluit).toList();
        if (!klein.isEmpty()) {
            jdbc.update(
                    INHOUDEN,
                    Berichtinvoer.kolom(klein, Slot::id, UUID[]::new),
                    Berichtinvoer.kolom(klein, slot -> slot.gesloten().sleutel(), String[]::new),
                    Berichtinvoer.kolom(klein, slot -> slot.gesloten().gegevens(), byte[][]::new));
        }
        nieuwe.stream().filter(groot).forEach(this::voegInDelenToe);
    }

    private void voegInDelenToe(NieuwBericht n) {
        Deel.van(n.id(), n.inhoud().length).forEach(deel -> {
            Kluis.Gesloten gesloten = kluis.sluit(n.inhoud(), deel);
            jdbc.update(
                    "insert into inhoud (bericht_id, deel, sleutel, gegevens) values (?, ?, ?, ?)",
                    n.id(),
                    deel.nummer(),
                    gesloten.sleutel(),
                    gesloten.gegevens());
        });
    }

    private record Slot(UUID id, Kluis.Gesloten gesloten) {}

    private Slot sluit(NieuwBericht n) {
        return new Slot(n.id(), kluis.sluit(n.inhoud(), n.id()));
    }
}
