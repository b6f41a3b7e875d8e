package nl.jeugdpoort.register.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.jeugdpoort.register.Declaratiestand;
import nl.jeugdpoort.register.Eerdere;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Registerbericht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of declaraties. */
@Repository
class PrestatieStore {

    /** Rows per statement, so that a large declaratie needs little memory at once. */
    private static final int GREEP = 2000;

    private final JdbcClient jdbc;

    PrestatieStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells of every earlier line on the toewijzingen of a JW323, with its numbers, and crediting what it credits. */
    void rond(Registerbericht bericht, Declaratiestand stand) {
        List<Prestatie> regels = bericht.alle(Prestatie.class);
        jdbc.sql("""
                        select p.*, d.toestand from (
                          select p.* from (select distinct nummer from unnest(:nummers::integer[]) as u (nummer)) s
                          join prestatie p on p.gemeente = :gemeente and p.nummer = s.nummer
                          union
                          select p.* from unnest(:referenties::text[]) as s (referentie)
                          join prestatie p on p.aanbieder = :aanbieder and p.referentie = s.referentie
                          union
                          select p.* from unnest(:vorige::text[]) as s (vorige)
                          join prestatie p on p.aanbieder = :aanbieder and p.vorige = s.vorige) p
                        join declaratie d on d.bericht = p.declaratie where d.toestand <> 'VERVALLEN'
                        """)
                .param("nummers", Kolom.getal(regels, Prestatie::nummer))
                .param("gemeente", bericht.partijen().gemeente())
                .param("referenties", nummers(regels).toArray(String[]::new))
                .param(
                        "vorige",
                        regels.stream()
                                .map(Prestatie::vorige)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .param("aanbieder", bericht.partijen().aanbieder())
                .query(rs -> {
                    stand.neem(partijen(rs), eerdere(rs));
                });
    }

    private static Stream<String> nummers(List<Prestatie> regels) {
        return regels.stream()
                .flatMap(p -> Stream.of(p.referentie(), p.vorige()))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Tells of every earlier line on some toewijzingen of a gemeente. */
    void opToewijzingen(Partijen partijen, Long[] nummers, Declaratiestand stand) {
        if (nummers.length == 0) {
            return;
        }
        jdbc.sql("""
                        select p.*, d.toestand from unnest(:nummers::integer[]) as s (nummer)
                        join prestatie p on p.gemeente = :gemeente and p.nummer = s.nummer
                        join declaratie d on d.bericht = p.declaratie where d.toestand <> 'VERVALLEN'
                        """)
                .param("nummers", nummers)
                .param("gemeente", partijen.gemeente())
                .query(rs -> {
                    stand.neem(partijen(rs), eerdere(rs));
                });
    }

    /** The lines of one declaratie. */
    List<Prestatie> van(long declaratie) {
        return jdbc.sql("select * from prestatie where declaratie = :declaratie order by regel")
                .param("declaratie", declaratie)
                .query((rs, n) -> prestatie(rs))
                .list();
    }

    private static Partijen partijen(ResultSet rs) throws SQLException {
        return new Partijen(rs.getString("gemeente"), rs.getString("aanbieder"));
    }

    private static Eerdere eerdere(ResultSet rs) throws SQLException {
        boolean beantwoord = rs.getString("toestand").equals("BEANTWOORD");
        return new Eerdere(rs.getLong("declaratie"), beantwoord && !rs.getBoolean("afgewezen"), prestatie(rs));
    }

    private static Prestatie prestatie(ResultSet rs) throws SQLException {
        return new Prestatie(
                rs.getObject("client", UUID.class),
                rs.getString("referentie"),
                rs.getString("vorige"),
                rs.getLong("nummer"),
                new Product(rs.getString("categorie"), rs.getString("code")),
                rs.getObject("begin", LocalDate.class),
                rs.getObject("einde", LocalDate.class),
                rs.getLong("volume"),
                rs.getString("eenheid"),
                rs.getObject("tarief", Long.class),
                rs.getLong("bedrag"),
                rs.getBoolean("debet"));
    }

    /** Adds all lines of a JW323. */
    void schrijf(Registerbericht bericht) {
        List<Prestatie> regels = bericht.alle(Prestatie.class);
        for (int vanaf = 0; vanaf < regels.size(); vanaf += GREEP) {
            schrijf(bericht, regels.subList(vanaf, Math.min(regels.size(), vanaf + GREEP)), vanaf);
        }
    }

    private void schrijf(Registerbericht bericht, List<Prestatie> regels, int vanaf) {
        jdbc.sql("""
                        insert into prestatie (declaratie, gemeente, aanbieder, regel, client, referentie, vorige, nummer, categorie, code,
                                               begin, einde, volume, eenheid, tarief, bedrag, debet)
                        select :declaratie, :gemeente, :aanbieder, p.* from
                          unnest(:regels::integer[], :clienten::uuid[], :referenties::text[], :vorige::text[], :nummers::integer[],
                                 :categorieen::text[], :codes::text[], :beginnen::date[], :einden::date[], :volumes::bigint[],
                                 :eenheden::text[], :tarieven::bigint[], :bedragen::bigint[], :debets::boolean[]) p
                        """)
                .param("declaratie", bericht.volgnummer())
                .param("gemeente", bericht.partijen().gemeente())
                .param("aanbieder", bericht.partijen().aanbieder())
                .param(
                        "regels",
                        LongStream.range(vanaf, vanaf + regels.size()).boxed().toArray(Long[]::new))
                .param("clienten", Kolom.uuid(regels, Prestatie::client))
                .param("referenties", Kolom.tekst(regels, Prestatie::referentie))
                .param("vorige", Kolom.tekst(regels, Prestatie::vorige))
                .param("nummers", Kolom.getal(regels, Prestatie::nummer))
                .param("categorieen", Kolom.tekst(regels, Rij::categorie))
                .param("codes", Kolom.tekst(regels, Rij::code))
                .param("beginnen", Kolom.dag(regels, Prestatie::begin))
                .param("einden", Kolom.dag(regels, Prestatie::einde))
                .param("volumes", Kolom.getal(regels, Prestatie::volume))
                .param("eenheden", Kolom.tekst(regels, Prestatie::eenheid))
                .param("tarieven", Kolom.getal(regels, Prestatie::tarief))
                .param("bedragen", Kolom.getal(regels, Prestatie::bedrag))
                .param("debets", regels.stream().map(Prestatie::debet).toArray(Boolean[]::new))
                .update();
    }

    /** Marks the lines that an answer sends back. */
    void wijsAf(long declaratie, List<Prestatie> teruggestuurd) {
        if (!teruggestuurd.isEmpty()) {
            jdbc.sql("""
                            update prestatie p set afgewezen = true from unnest(:referenties::text[]) as s (referentie)
                            where p.declaratie = :declaratie and p.referentie = s.referentie
                            """)
                    .param("referenties", Kolom.tekst(teruggestuurd, Prestatie::referentie))
                    .param("declaratie", declaratie)
                    .update();
        }
    }
}
