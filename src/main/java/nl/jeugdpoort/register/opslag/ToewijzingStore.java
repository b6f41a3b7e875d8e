package nl.jeugdpoort.register.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.register.Feit;
import nl.jeugdpoort.register.Gedeeld;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Sleutel;
import nl.jeugdpoort.register.Toewijzing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of toewijzingen. */
@Repository
public class ToewijzingStore {

    private final JdbcClient jdbc;

    ToewijzingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version that counts of what the keys point at. */
    public List<Feit<Toewijzing>> lees(Collection<Sleutel> sleutels) {
        if (sleutels.isEmpty()) {
            return List.of();
        }
        Sleutelkolommen kolommen = Sleutelkolommen.van(sleutels);
        Gedeeld gedeeld = new Gedeeld();
        return kolommen.metNummers(kolommen.metDossiers(kolommen.metReferenties(jdbc.sql("""
                        select t.* from unnest(:nummerGemeenten::text[], :nummers::integer[]) as s (gemeente, nummer)
                        join toewijzing t on t.gemeente = s.gemeente and t.nummer = s.nummer where not t.vervallen
                        union
                        select t.* from unnest(:clienten::uuid[], :gemeenten::text[], :aanbieders::text[]) as s (client, gemeente, aanbieder)
                        join toewijzing t on t.client = s.client and t.gemeente = s.gemeente and t.aanbieder = s.aanbieder
                        where not t.vervallen
                        union
                        select t.* from unnest(:referentieAanbieders::text[], :referenties::text[]) as s (aanbieder, referentie)
                        join toewijzing t on t.aanbieder = s.aanbieder and t.referentie = s.referentie where not t.vervallen
                        """))))
                .query((rs, n) -> feit(rs, gedeeld))
                .list();
    }

    private static Feit<Toewijzing> feit(ResultSet rs, Gedeeld gedeeld) throws SQLException {
        return new Feit<>(
                rs.getLong("bericht"),
                gedeeld.een(new Partijen(rs.getString("gemeente"), rs.getString("aanbieder"))),
                rs.getObject("client", UUID.class),
                new Toewijzing(
                        rs.getLong("nummer"),
                        rs.getString("referentie"),
                        gedeeld.een(Rij.product(rs)),
                        gedeeld.een(rs.getObject("moment", LocalDateTime.class)),
                        gedeeld.een(rs.getObject("ingang", LocalDate.class)),
                        gedeeld.een(rs.getObject("einde", LocalDate.class)),
                        gedeeld.een(rs.getString("reden")),
                        gedeeld.een(omvang(rs)),
                        rs.getObject("budget", Long.class)));
    }

    private static Omvang omvang(ResultSet rs) throws SQLException {
        String eenheid = rs.getString("eenheid");
        return eenheid == null ? null : new Omvang(rs.getLong("volume"), eenheid, rs.getString("frequentie"));
    }

    /** Adds versions; one that is there already is left as it is. */
    public void schrijf(List<Feit<Toewijzing>> feiten) {
        if (feiten.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into toewijzing (gemeente, nummer, bericht, aanbieder, client, referentie, categorie, code, moment, ingang,
                                                einde, reden, volume, eenheid, frequentie, budget)
                        select * from unnest(:gemeenten::text[], :nummers::integer[], :berichten::bigint[], :aanbieders::text[],
                                             :clienten::uuid[], :referenties::text[], :categorieen::text[], :codes::text[],
                                             :momenten::timestamp[], :ingangen::date[], :einden::date[], :redenen::text[],
                                             :volumes::bigint[], :eenheden::text[], :frequenties::text[], :budgetten::bigint[])
                        on conflict do nothing
                        """)
                .param("gemeenten", Kolom.tekst(feiten, f -> f.partijen().gemeente()))
                .param("nummers", Kolom.getal(feiten, f -> f.inhoud().nummer()))
                .param("berichten", Kolom.getal(feiten, Feit::bericht))
                .param("aanbieders", Kolom.tekst(feiten, f -> f.partijen().aanbieder()))
                .param("clienten", Kolom.uuid(feiten, Feit::client))
                .param("referenties", Kolom.tekst(feiten, f -> f.inhoud().referentie()))
                .param("categorieen", Kolom.tekst(feiten, f -> Rij.categorie(f.inhoud())))
                .param("codes", Kolom.tekst(feiten, f -> Rij.code(f.inhoud())))
                .param("momenten", Kolom.tekst(feiten, f -> f.inhoud().moment().toString()))
                .param("ingangen", Kolom.dag(feiten, f -> f.inhoud().ingang()))
                .param("einden", Kolom.dag(feiten, f -> f.inhoud().einde()))
                .param("redenen", Kolom.tekst(feiten, f -> f.inhoud().reden()))
                .param(
                        "volumes",
                        Kolom.getal(feiten, f -> met(f) ? f.inhoud().omvang().volume() : null))
                .param(
                        "eenheden",
                        Kolom.tekst(feiten, f -> met(f) ? f.inhoud().omvang().eenheid() : null))
                .param(
                        "frequenties",
                        Kolom.tekst(feiten, f -> met(f) ? f.inhoud().omvang().frequentie() : null))
                .param("budgetten", Kolom.getal(feiten, f -> f.inhoud().budget()))
                .update();
    }

    private static boolean met(Feit<Toewijzing> feit) {
        return feit.inhoud().omvang() != null;
    }

    /** Makes that the versions in a message no longer count. */
    public void vervalt(Registerbericht bericht) {
        jdbc.sql("""
                        update toewijzing set vervallen = true
                        where gemeente = :gemeente and nummer = any(:nummers::integer[]) and bericht = :bericht
                        """)
                .param("gemeente", bericht.partijen().gemeente())
                .param("nummers", Kolom.getal(bericht.alle(Toewijzing.class), Toewijzing::nummer))
                .param("bericht", bericht.volgnummer())
                .update();
    }
}
