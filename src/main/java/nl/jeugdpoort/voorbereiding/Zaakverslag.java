package nl.jeugdpoort.voorbereiding;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakaanvuller;
import nl.jeugdpoort.aanmelding.Zaakaanvulling;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.Bepalingvraag;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.Contractuitzondering;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.Toewijzingverschil;
import nl.jeugdpoort.aanmelding.Zaakaanvulling.VoorbereidBericht;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the dossier of a case what follows on its bepaling. */
@Repository
class Zaakverslag implements Zaakaanvuller {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Zaakverslag(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public Zaakaanvulling van(UUID aanmelding) {
        return new Zaakaanvulling(
                vragen(aanmelding), verschillen(aanmelding), uitzonderingen(aanmelding), voorbereid(aanmelding));
    }

    private List<Bepalingvraag> vragen(UUID aanmelding) {
        String vraag = """
                select hulp, aanbieder, zin, bepaling, gesteld_op from bepalingvraag
                where aanmelding = :aanmelding and gesloten_op is null order by id
                """;
        return lees(
                vraag,
                aanmelding,
                (rs, n) -> new Bepalingvraag(
                        rs.getObject(1, Integer.class),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getObject(4, UUID.class),
                        moment(rs, 5)));
    }

    private List<Toewijzingverschil> verschillen(UUID aanmelding) {
        String vraag = """
                select aanbieder, zin, bericht, gezien_op from toewijzingverschil
                where aanmelding = :aanmelding order by gezien_op, bericht, nummer
                """;
        return lees(
                vraag,
                aanmelding,
                (rs, n) -> new Toewijzingverschil(
                        rs.getString(1), rs.getString(2), rs.getObject(3, UUID.class), moment(rs, 4)));
    }

    private List<Contractuitzondering> uitzonderingen(UUID aanmelding) {
        String vraag = """
                select u.hulp, u.zorgvorm, u.aanbieder, u.sleutel, u.functionaris, u.bepaling
                from bepalinguitzondering u join bericht b on b.id = u.bepaling
                where u.aanmelding = :aanmelding order by b.volgnummer, u.hulp
                """;
        return lees(
                vraag,
                aanmelding,
                (rs, n) -> new Contractuitzondering(
                        rs.getInt(1),
                        rs.getString(2),
                        rs.getString(3),
                        naam(new Kluis.Gesloten(rs.getString(4), rs.getBytes(5)), aanmelding),
                        rs.getObject(6, UUID.class)));
    }

    private List<VoorbereidBericht> voorbereid(UUID aanmelding) {
        String vraag = """
                select berichtsoort, deelnemer, aanbieder, identificatie, status, reden, bepaling, gemaakt_op
                from voorbereiding
                where aanmelding = :aanmelding order by gemaakt_op, identificatie
                """;
        return lees(
                vraag,
                aanmelding,
                (rs, n) -> new VoorbereidBericht(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getObject(7, UUID.class),
                        moment(rs, 8)));
    }

    private <T> List<T> lees(String vraag, UUID aanmelding, RowMapper<T> rij) {
        return jdbc.sql(vraag).param("aanmelding", aanmelding).query(rij).list();
    }

    private String naam(Kluis.Gesloten dicht, UUID aanmelding) {
        return new String(kluis.open(dicht, aanmelding), StandardCharsets.UTF_8);
    }

    private static Instant moment(ResultSet rs, int kolom) throws SQLException {
        return rs.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
