package nl.jeugdpoort.bericht;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which message answers which, for many at once. */
@Repository
public class AntwoordStore {

    private final JdbcClient jdbc;
    private final BerichtRij rij;

    AntwoordStore(JdbcClient jdbc, BerichtRij rij) {
        this.jdbc = jdbc;
        this.rij = rij;
    }

    /** The heenberichten with these business keys, as far as they are here. */
    public Map<Heenverwijzing, Bericht> heen(Collection<Heenverwijzing> sleutels) {
        Map<Heenverwijzing, Bericht> gevonden = new HashMap<>();
        jdbc.sql("""
                        select b.* from unnest(:afzenders::text[], :soorten::text[], :identificaties::text[])
                                        as s (afzender, soort, identificatie)
                        join bericht b on b.afzender = s.afzender and b.berichtsoort = s.soort
                                      and b.identificatie = s.identificatie and b.uniek
                        """)
                .param("afzenders", kolom(sleutels, Heenverwijzing::afzender))
                .param("soorten", kolom(sleutels, Heenverwijzing::berichtsoort))
                .param("identificaties", kolom(sleutels, Heenverwijzing::identificatie))
                .query(rij)
                .list()
                .forEach(heen -> gevonden.put(verwijzing(heen.kop()), heen));
        return gevonden;
    }

    private static Heenverwijzing verwijzing(Berichtkop kop) {
        return new Heenverwijzing(kop.afzender(), kop.berichtsoort(), kop.identificatie());
    }

    private static String[] kolom(Collection<Heenverwijzing> sleutels, Function<Heenverwijzing, String> veld) {
        return sleutels.stream().map(veld).toArray(String[]::new);
    }

    /** The answers to heenberichten, oldest first. */
    public Map<UUID, List<Bericht>> antwoordenOp(Collection<UUID> heenIds) {
        return jdbc
                .sql("select * from bericht where antwoord_op = any(:heen::uuid[]) order by volgnummer")
                .param("heen", heenIds.toArray(UUID[]::new))
                .query(rij)
                .stream()
                .collect(Collectors.groupingBy(Bericht::antwoordOp));
    }

    /** Ties answers to their heenberichten. */
    public void koppel(Map<UUID, UUID> heenPerAntwoord) {
        jdbc.sql("""
                        update bericht b set antwoord_op = k.heen
                        from unnest(:antwoorden::uuid[], :heen::uuid[]) as k (antwoord, heen) where b.id = k.antwoord
                        """)
                .param("antwoorden", heenPerAntwoord.keySet().toArray(UUID[]::new))
                .param("heen", heenPerAntwoord.values().toArray(UUID[]::new))
                .update();
    }
}
