package nl.jeugdpoort.register.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Declaratieantwoord;
import nl.jeugdpoort.register.Declaraties;
import nl.jeugdpoort.register.Declaratiestand;
import nl.jeugdpoort.register.Declaratiestand.Beantwoord;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Toewijzing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The declaraties, and how they were answered. */
@Repository
public class DeclaratieStore implements Declaraties {

    private final JdbcClient jdbc;
    private final PrestatieStore prestaties;

    DeclaratieStore(JdbcClient jdbc, PrestatieStore prestaties) {
        this.jdbc = jdbc;
        this.prestaties = prestaties;
    }

    /** What a JW323, a JW325, or a JW301 that deletes asks; other messages ask nothing. */
    @Override
    public Declaratiestand lees(Registerbericht bericht) {
        Declaratiestand stand = new Declaratiestand(bericht);
        List<Declaratie> declaraties = bericht.alle(Declaratie.class);
        if (bericht.kop().isAntwoord()) {
            beantwoord(bericht.kop()).ifPresent(stand::neem);
        } else if (declaraties.isEmpty()) {
            prestaties.opToewijzingen(bericht.partijen(), verwijderd(bericht), stand);
        } else {
            eerdere(bericht.partijen(), declaraties.getFirst().nummer(), stand);
            prestaties.rond(bericht, stand);
        }
        return stand;
    }

    private static Long[] verwijderd(Registerbericht bericht) {
        return bericht.alle(Toewijzing.class).stream()
                .filter(Toewijzing::verwijderd)
                .map(Toewijzing::nummer)
                .toArray(Long[]::new);
    }

    private void eerdere(Partijen partijen, String nummer, Declaratiestand stand) {
        jdbc.sql("""
                        select (select periode from declaratie
                                where gemeente = :gemeente and aanbieder = :aanbieder and toestand <> 'VERVALLEN'
                                order by periode desc limit 1),
                               exists (select from declaratie
                                       where aanbieder = :aanbieder and nummer = :nummer and toestand <> 'VERVALLEN')
                        """)
                .param("gemeente", partijen.gemeente())
                .param("aanbieder", partijen.aanbieder())
                .param("nummer", nummer)
                .query(rs -> {
                    stand.neemLaatstePeriode(rs.getObject(1, LocalDate.class));
                    if (rs.getBoolean(2)) {
                        stand.neemNummerGebruikt();
                    }
                });
    }

    private Optional<Beantwoord> beantwoord(Berichtkop antwoord) {
        return jdbc.sql("""
                        select * from declaratie
                        where aanbieder = :aanbieder and identificatie = :identificatie and gemeente = :gemeente
                        order by bericht limit 1
                        """)
                .param("aanbieder", antwoord.heen().afzender())
                .param("identificatie", antwoord.heen().identificatie())
                .param("gemeente", antwoord.afzender())
                .query((rs, n) -> beantwoord(rs))
                .optional();
    }

    private Beantwoord beantwoord(ResultSet rs) throws SQLException {
        Map<String, Prestatie> regels = new HashMap<>();
        prestaties.van(rs.getLong("bericht")).forEach(p -> regels.put(p.referentie(), p));
        return new Beantwoord(
                rs.getString("nummer"),
                rs.getString("identificatie"),
                rs.getObject("dagtekening", LocalDate.class),
                rs.getString("basis_xsd_versie"),
                rs.getString("bericht_xsd_versie"),
                regels);
    }

    /** The volgnummer of the JW323 that a JW325 answers; empty when the registers do not know it. */
    public Optional<Long> beantwoordDoor(Berichtkop antwoord) {
        return jdbc.sql("""
                        select bericht from declaratie
                        where aanbieder = :aanbieder and identificatie = :identificatie and gemeente = :gemeente
                        order by bericht limit 1
                        """)
                .param("aanbieder", antwoord.heen().afzender())
                .param("identificatie", antwoord.heen().identificatie())
                .param("gemeente", antwoord.afzender())
                .query(Long.class)
                .optional();
    }

    @Override
    public void schrijf(Registerbericht bericht) {
        Berichtkop kop = bericht.kop();
        Declaratie declaratie = bericht.alle(Declaratie.class).getFirst();
        jdbc.sql("""
                        insert into declaratie (bericht, gemeente, aanbieder, nummer, periode, identificatie, dagtekening,
                                                basis_xsd_versie, bericht_xsd_versie)
                        values (:bericht, :gemeente, :aanbieder, :nummer, :periode, :identificatie, :dagtekening, :basis, :versie)
                        """)
                .param("bericht", bericht.volgnummer())
                .param("gemeente", bericht.partijen().gemeente())
                .param("aanbieder", bericht.partijen().aanbieder())
                .param("nummer", declaratie.nummer())
                .param("periode", declaratie.begin())
                .param("identificatie", kop.identificatie())
                .param("dagtekening", kop.dagtekening())
                .param("basis", kop.feiten().basisXsdVersie())
                .param("versie", kop.feiten().berichtXsdVersie())
                .update();
        prestaties.schrijf(bericht);
    }

    @Override
    public void beantwoord(long declaratie, Registerbericht antwoord) {
        List<Declaratieantwoord> klasse = antwoord.alle(Declaratieantwoord.class);
        boolean vervalt = klasse.isEmpty() || klasse.getFirst().afgewezen();
        jdbc.sql("update declaratie set toestand = :toestand where bericht = :bericht")
                .param("toestand", vervalt ? "VERVALLEN" : "BEANTWOORD")
                .param("bericht", declaratie)
                .update();
        if (!vervalt) {
            prestaties.wijsAf(declaratie, antwoord.alle(Prestatie.class));
        }
    }
}
