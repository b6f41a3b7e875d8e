package nl.jeugdpoort.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bericht.Kluis.Gesloten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of cases: only ever added. */
@Repository
public class GebeurtenisStore {

    private final JdbcClient jdbc;

    GebeurtenisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One batch. A number that is there already fails: the case was changed meanwhile. */
    public void voegToe(List<Gebeurd> nieuw) {
        jdbc.sql("""
                        insert into aanmeldgebeurtenis (aanmelding, nummer, op, soort, door, stap, aanbieder, gemeente, bericht, sleutel,
                                                        toelichting, kluissleutel)
                        select * from unnest(:aanmeldingen::uuid[], :nummers::integer[], :momenten::timestamptz[], :soorten::text[],
                                             :doors::text[], :stappen::text[], :aanbieders::text[], :gemeenten::text[],
                                             :berichten::uuid[], :sleutels::text[], :toelichtingen::bytea[], :kluissleutels::text[])
                        """)
                .param("aanmeldingen", tekst(nieuw, Gebeurd::aanmelding))
                .param("nummers", tekst(nieuw, g -> g.gebeurtenis().nummer()))
                .param("momenten", tekst(nieuw, g -> g.gebeurtenis().op()))
                .param("soorten", tekst(nieuw, g -> g.gebeurtenis().soort()))
                .param("doors", tekst(nieuw, g -> g.gebeurtenis().door()))
                .param("stappen", tekst(nieuw, g -> g.gebeurtenis().stap()))
                .param("aanbieders", tekst(nieuw, g -> g.gebeurtenis().aanbieder()))
                .param("gemeenten", tekst(nieuw, g -> g.gebeurtenis().gemeente()))
                .param("berichten", tekst(nieuw, g -> g.gebeurtenis().bericht()))
                .param("sleutels", tekst(nieuw, Gebeurd::sleutel))
                .param(
                        "toelichtingen",
                        nieuw.stream()
                                .map(Gebeurd::toelichting)
                                .map(t -> t == null ? null : t.gegevens())
                                .toArray(byte[][]::new))
                .param(
                        "kluissleutels",
                        tekst(
                                nieuw,
                                g -> g.toelichting() == null
                                        ? null
                                        : g.toelichting().sleutel()))
                .update();
    }

    /** All events of these cases, each case in order. */
    public List<Gebeurd> van(Collection<UUID> aanmeldingen) {
        return jdbc.sql("""
                        select * from aanmeldgebeurtenis where aanmelding = any (:aanmeldingen::uuid[])
                        order by aanmelding, nummer
                        """)
                .param("aanmeldingen", aanmeldingen.stream().map(UUID::toString).toArray(String[]::new))
                .query(GebeurtenisStore::lees)
                .list();
    }

    private static Gebeurd lees(ResultSet rij, int nummer) throws SQLException {
        Gebeurtenis gebeurtenis = new Gebeurtenis(
                rij.getInt("nummer"),
                rij.getObject("op", OffsetDateTime.class).toInstant(),
                Gebeurtenissoort.valueOf(rij.getString("soort")),
                rij.getString("door"),
                rij.getString("stap"),
                rij.getString("aanbieder"),
                rij.getString("gemeente"),
                rij.getObject("bericht", UUID.class));
        byte[] toelichting = rij.getBytes("toelichting");
        return new Gebeurd(
                rij.getObject("aanmelding", UUID.class),
                gebeurtenis,
                rij.getString("sleutel"),
                toelichting == null ? null : new Gesloten(rij.getString("kluissleutel"), toelichting));
    }

    /** A column as PostgreSQL reads it from text. */
    static <T> String[] tekst(List<T> rijen, Function<T, Object> waarde) {
        return rijen.stream()
                .map(waarde)
                .map(w -> w == null ? null : w.toString())
                .toArray(String[]::new);
    }
}
