package nl.jeugdpoort.aanmelding.opslag;

import static nl.jeugdpoort.aanmelding.opslag.GebeurtenisStore.tekst;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakverwijzing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the cases that messages are about. */
@Repository
public class KoppelStore {

    private final JdbcClient jdbc;

    KoppelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message and a case that it may be about. */
    public record Treffer(UUID bericht, UUID aanmelding) {}

    private record Verwijzing(Koppelvraag vraag, String referentie) {}

    /** One statement for a batch; each part of it runs along an index, however many cases there are. Oldest case first. */
    public List<Treffer> zoek(List<Koppelvraag> vragen) {
        List<Verwijzing> verwijzingen = vragen.stream()
                .flatMap(vraag -> vraag.referenties().stream().map(r -> new Verwijzing(vraag, r)))
                .toList();
        return jdbc.sql("""
                        select t.bericht, t.aanmelding from (
                            select v.bericht, a.id as aanmelding
                            from unnest(:berichten::uuid[], :clienten::uuid[], :gemeenten::text[]) as v (bericht, client, gemeente)
                            join aanmelding a on a.client = v.client and a.status = 'LOOPT'
                                and a.gemeente = coalesce(v.gemeente, a.gemeente)
                            union
                            select v.bericht, g.aanmelding
                            from unnest(:berichten::uuid[], :beantwoord::uuid[]) as v (bericht, beantwoordt)
                            join aanmeldgebeurtenis g on g.bericht = v.beantwoordt
                            union
                            select v.bericht, r.aanmelding
                            from unnest(:vanBericht::uuid[], :aanbieders::text[], :vanGemeente::text[], :referenties::text[])
                                as v (bericht, aanbieder, gemeente, referentie)
                            join aanmeldreferentie r on r.aanbieder = v.aanbieder and r.gemeente = v.gemeente
                                and r.referentie = v.referentie) t
                        join aanmelding z on z.id = t.aanmelding
                        order by z.begonnen_op, z.id
                        """)
                .param("berichten", tekst(vragen, Koppelvraag::bericht))
                .param("clienten", tekst(vragen, Koppelvraag::client))
                .param("gemeenten", tekst(vragen, Koppelvraag::gemeente))
                .param("beantwoord", tekst(vragen, Koppelvraag::beantwoordt))
                .param("vanBericht", tekst(verwijzingen, v -> v.vraag().bericht()))
                .param("aanbieders", tekst(verwijzingen, v -> v.vraag().aanbieder()))
                .param("vanGemeente", tekst(verwijzingen, v -> v.vraag().gemeente()))
                .param("referenties", tekst(verwijzingen, Verwijzing::referentie))
                .query((rs, n) ->
                        new Treffer(rs.getObject("bericht", UUID.class), rs.getObject("aanmelding", UUID.class)))
                .list();
    }

    /**
     * Cases in which these messages said something, or of which they are documents; the newest first, a few at most.
     *
     * @param partijen codes of whom one has to be a party, null for no limit
     */
    public List<Zaakverwijzing> vanBerichten(Collection<UUID> berichten, Collection<String> partijen) {
        return jdbc.sql("""
                        select a.id, a.kenmerk, a.gemeente, a.status = 'LOOPT' as loopt
                        from (select aanmelding from aanmeldgebeurtenis where bericht = any (:berichten)
                              union
                              select aanmelding from aanmelddocument where bericht = any (:berichten) and aanmelding is not null
                              union
                              select aanmelding from aanmelddocument_overgenomen where bericht = any (:berichten)) t
                        join aanmelding a on a.id = t.aanmelding
                        where :alle or a.partijen && :partijen::text[]
                        order by a.begonnen_op desc, a.id limit 10
                        """)
                .param("berichten", berichten.toArray(UUID[]::new))
                .param("alle", partijen == null)
                .param("partijen", partijen == null ? new String[0] : partijen.toArray(String[]::new))
                .query(Zaakverwijzing.class)
                .list();
    }

    /** Remembers the references of a request, by which its answer finds the case. */
    public void onthoud(UUID aanmelding, String aanbieder, String gemeente, List<String> referenties) {
        jdbc.sql("""
                        insert into aanmeldreferentie (aanbieder, gemeente, referentie, aanmelding)
                        select :aanbieder, :gemeente, unnest(:referenties::text[]), :aanmelding on conflict do nothing
                        """)
                .param("aanbieder", aanbieder)
                .param("gemeente", gemeente)
                .param("referenties", referenties.toArray(String[]::new))
                .param("aanmelding", aanmelding)
                .update();
    }
}
