package nl.jeugdpoort.register.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.jeugdpoort.register.Aanvraag;
import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Feit;
import nl.jeugdpoort.register.MetReferentie;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Sleutel;
import nl.jeugdpoort.register.Verzoek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What aanbieders asked, and what was answered. */
@Repository
public class VerzoekStore {

    private final JdbcClient jdbc;

    VerzoekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that counts of what the keys point at, in order. */
    public List<Feit<Berichtklasse>> lees(Collection<Sleutel> sleutels) {
        if (sleutels.isEmpty()) {
            return List.of();
        }
        Sleutelkolommen kolommen = Sleutelkolommen.van(sleutels);
        return kolommen.metDossiers(kolommen.metReferenties(jdbc.sql("""
                        select v.* from unnest(:clienten::uuid[], :gemeenten::text[], :aanbieders::text[]) as s (client, gemeente, aanbieder)
                        join verzoek v on v.client = s.client and v.gemeente = s.gemeente and v.aanbieder = s.aanbieder
                        where not v.vervallen
                        union
                        select v.* from unnest(:referentieAanbieders::text[], :referenties::text[]) as s (aanbieder, referentie)
                        join verzoek v on v.aanbieder = s.aanbieder and v.referentie = s.referentie where not v.vervallen
                        order by bericht, regel
                        """)))
                .query((rs, n) -> feit(rs))
                .list();
    }

    private static Feit<Berichtklasse> feit(ResultSet rs) throws SQLException {
        return new Feit<>(
                rs.getLong("bericht"),
                new Partijen(rs.getString("gemeente"), rs.getString("aanbieder")),
                rs.getObject("client", UUID.class),
                inhoud(rs));
    }

    private static Berichtklasse inhoud(ResultSet rs) throws SQLException {
        String referentie = rs.getString("referentie");
        return switch (Soort.valueOf(rs.getString("soort"))) {
            case AANVRAAG ->
                new Aanvraag(
                        referentie,
                        Rij.product(rs),
                        rs.getObject("ingang", LocalDate.class),
                        rs.getObject("einde", LocalDate.class),
                        rs.getBoolean("gezagsdrager_bekend"));
            case WIJZIGING -> new Verzoek(referentie);
            case ANTWOORD -> new Antwoord(referentie, rs.getString("uitkomst"), null);
        };
    }

    private enum Soort {
        AANVRAAG,
        WIJZIGING,
        ANTWOORD
    }

    /** One row, whatever it came from. */
    private record Regel(Feit<?> feit, String referentie, Soort soort, Aanvraag aanvraag, String uitkomst) {

        static Regel van(Feit<MetReferentie> feit) {
            return feit.inhoud() instanceof Aanvraag a
                    ? new Regel(feit, a.referentie(), Soort.AANVRAAG, a, null)
                    : new Regel(feit, feit.inhoud().referentie(), Soort.WIJZIGING, null, null);
        }

        static Regel vanAntwoord(Feit<Antwoord> feit) {
            return new Regel(
                    feit,
                    feit.inhoud().referentie(),
                    Soort.ANTWOORD,
                    null,
                    feit.inhoud().uitkomst());
        }
    }

    /** Adds verzoeken and answers. */
    public void schrijf(List<Feit<MetReferentie>> verzoeken, List<Feit<Antwoord>> antwoorden) {
        List<Regel> regels = Stream.concat(
                        verzoeken.stream().map(Regel::van), antwoorden.stream().map(Regel::vanAntwoord))
                .toList();
        if (regels.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into verzoek (aanbieder, referentie, bericht, regel, gemeente, client, soort, categorie, code, ingang, einde,
                                             uitkomst, gezagsdrager_bekend)
                        select * from unnest(:aanbieders::text[], :referenties::text[], :berichten::bigint[], :regels::smallint[],
                                             :gemeenten::text[], :clienten::uuid[], :soorten::text[], :categorieen::text[],
                                             :codes::text[], :ingangen::date[], :einden::date[], :uitkomsten::text[],
                                             :gezagsdragers::boolean[])
                        """)
                .param(
                        "aanbieders",
                        Kolom.tekst(regels, r -> r.feit().partijen().aanbieder()))
                .param("referenties", Kolom.tekst(regels, Regel::referentie))
                .param("berichten", Kolom.getal(regels, r -> r.feit().bericht()))
                .param("regels", LongStream.range(0, regels.size()).boxed().toArray(Long[]::new))
                .param("gemeenten", Kolom.tekst(regels, r -> r.feit().partijen().gemeente()))
                .param("clienten", Kolom.uuid(regels, r -> r.feit().client()))
                .param("soorten", Kolom.tekst(regels, r -> r.soort().name()))
                .param(
                        "categorieen",
                        Kolom.tekst(regels, r -> r.aanvraag() == null ? null : Rij.categorie(r.aanvraag())))
                .param("codes", Kolom.tekst(regels, r -> r.aanvraag() == null ? null : Rij.code(r.aanvraag())))
                .param(
                        "ingangen",
                        Kolom.dag(
                                regels,
                                r -> r.aanvraag() == null ? null : r.aanvraag().ingang()))
                .param(
                        "einden",
                        Kolom.dag(
                                regels,
                                r -> r.aanvraag() == null ? null : r.aanvraag().einde()))
                .param("uitkomsten", Kolom.tekst(regels, Regel::uitkomst))
                .param(
                        "gezagsdragers",
                        regels.stream()
                                .map(r -> r.aanvraag() != null && r.aanvraag().gezagsdragerBekend())
                                .toArray(Boolean[]::new))
                .update();
    }

    /** Makes that the verzoeken or the answer in a message no longer count. */
    public void vervalt(Registerbericht bericht) {
        List<String> referenties = new ArrayList<>();
        bericht.alle(MetReferentie.class).forEach(r -> referenties.add(r.referentie()));
        bericht.alle(Antwoord.class).forEach(a -> referenties.add(a.referentie()));
        jdbc.sql("""
                        update verzoek set vervallen = true
                        where aanbieder = :aanbieder and referentie = any(:referenties::text[]) and bericht = :bericht
                        """)
                .param("aanbieder", bericht.partijen().aanbieder())
                .param("referenties", referenties.toArray(String[]::new))
                .param("bericht", bericht.volgnummer())
                .update();
    }
}
