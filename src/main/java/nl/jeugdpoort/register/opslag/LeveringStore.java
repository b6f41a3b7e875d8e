package nl.jeugdpoort.register.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.jeugdpoort.register.Feit;
import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Sleutel;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.register.Stop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The starts and stops, and what took them back. */
@Repository
public class LeveringStore {

    private final JdbcClient jdbc;

    LeveringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that counts of the clients that the keys point at, in order. */
    public List<Feit<Levering>> lees(Collection<Sleutel> sleutels) {
        if (sleutels.isEmpty()) {
            return List.of();
        }
        return Sleutelkolommen.van(sleutels)
                .metDossiers(jdbc.sql("""
                        select l.* from unnest(:clienten::uuid[], :gemeenten::text[], :aanbieders::text[]) as s (client, gemeente, aanbieder)
                        join levering l on l.client = s.client and l.gemeente = s.gemeente and l.aanbieder = s.aanbieder
                        where not l.vervallen order by l.bericht, l.regel
                        """))
                .query(LeveringStore::feit)
                .list();
    }

    private static Feit<Levering> feit(ResultSet rs, int rij) throws SQLException {
        return new Feit<>(
                rs.getLong("bericht"),
                new Partijen(rs.getString("gemeente"), rs.getString("aanbieder")),
                rs.getObject("client", UUID.class),
                levering(rs));
    }

    private static Levering levering(ResultSet rs) throws SQLException {
        Integer nummer = rs.getObject("nummer", Integer.class);
        Long toewijzing = nummer == null ? null : nummer.longValue();
        Product product = Rij.product(rs);
        LocalDate begin = rs.getObject("begin", LocalDate.class);
        String status = rs.getString("status");
        return rs.getBoolean("stop")
                ? new Stop(
                        toewijzing,
                        product,
                        begin,
                        status,
                        rs.getString("reden"),
                        rs.getObject("einde", LocalDate.class))
                : new Start(toewijzing, product, begin, status);
    }

    /** Adds starts and stops. */
    public void schrijf(List<Feit<Levering>> feiten) {
        if (feiten.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into levering (client, gemeente, aanbieder, bericht, regel, stop, nummer, categorie, code, begin, status,
                                              reden, einde)
                        select * from unnest(:clienten::uuid[], :gemeenten::text[], :aanbieders::text[], :berichten::bigint[],
                                             :regels::smallint[], :stops::boolean[], :nummers::integer[], :categorieen::text[],
                                             :codes::text[], :beginnen::date[], :statussen::text[], :redenen::text[], :einden::date[])
                        """)
                .param("clienten", Kolom.uuid(feiten, Feit::client))
                .param("gemeenten", Kolom.tekst(feiten, f -> f.partijen().gemeente()))
                .param("aanbieders", Kolom.tekst(feiten, f -> f.partijen().aanbieder()))
                .param("berichten", Kolom.getal(feiten, Feit::bericht))
                .param("regels", LongStream.range(0, feiten.size()).boxed().toArray(Long[]::new))
                .param(
                        "stops",
                        feiten.stream().map(f -> f.inhoud() instanceof Stop).toArray(Boolean[]::new))
                .param("nummers", Kolom.getal(feiten, f -> f.inhoud().nummer()))
                .param("categorieen", Kolom.tekst(feiten, f -> Rij.categorie(f.inhoud())))
                .param("codes", Kolom.tekst(feiten, f -> Rij.code(f.inhoud())))
                .param("beginnen", Kolom.dag(feiten, f -> f.inhoud().begin()))
                .param("statussen", Kolom.tekst(feiten, f -> f.inhoud().status()))
                .param("redenen", Kolom.tekst(feiten, f -> f.inhoud() instanceof Stop s ? s.reden() : null))
                .param("einden", Kolom.dag(feiten, f -> f.inhoud() instanceof Stop s ? s.einde() : null))
                .update();
    }

    /** Makes that the starts and stops in a message no longer count. */
    public void vervalt(Registerbericht bericht) {
        jdbc.sql("""
                        update levering set vervallen = true
                        where client = :client and gemeente = :gemeente and aanbieder = :aanbieder and bericht = :bericht
                        """)
                .param("client", bericht.client())
                .param("gemeente", bericht.partijen().gemeente())
                .param("aanbieder", bericht.partijen().aanbieder())
                .param("bericht", bericht.volgnummer())
                .update();
    }
}
