package nl.jeugdpoort.aanmelding.opslag;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Zaakstuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents belong to which case. */
@Repository
public class DocumentStore {

    /** Keeps the advisory locks of documents apart from others in the same database. */
    private static final int SLOTSOORT = 7850;

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks references of a GI until the transaction ends, in one order, so that a bepaling and its form see each other. */
    public void slot(Collection<String> verwijzingen) {
        verwijzingen.stream()
                .distinct()
                .sorted()
                .forEach(verwijzing -> jdbc.sql("select pg_advisory_xact_lock(:soort, hashtext(:sleutel))::text")
                        .param("soort", SLOTSOORT)
                        .param("sleutel", verwijzing)
                        .query(String.class)
                        .single());
    }

    /** Keeps a document; its case follows. */
    public void voegToe(Documentrij document) {
        jdbc.sql("""
                        insert into aanmelddocument (bericht, gi, kenmerk, soort, versie, ontvanger, personen)
                        values (:bericht, :gi, :kenmerk, :soort, :versie, :ontvanger, :personen) on conflict do nothing
                        """).paramSource(document).update();
    }

    /** Says to which case documents belong. */
    public void bind(Collection<UUID> berichten, UUID aanmelding) {
        jdbc.sql("update aanmelddocument set aanmelding = :aanmelding where bericht = any (:berichten::uuid[])")
                .param("aanmelding", aanmelding)
                .param("berichten", berichten.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Cases that carry this reference of the GI, themselves or by a document; the oldest first. */
    public List<UUID> metKenmerk(String gi, String kenmerk) {
        return jdbc.sql("""
                        select a.id from aanmelding a join (
                            select id from aanmelding where gi = :gi and kenmerk = :kenmerk
                            union
                            select aanmelding from aanmelddocument where gi = :gi and kenmerk = :kenmerk and aanmelding is not null
                            union
                            select o.aanmelding from aanmelddocument d join aanmelddocument_overgenomen o on o.bericht = d.bericht
                            where d.gi = :gi and d.kenmerk = :kenmerk) t
                            on t.id = a.id
                        order by a.begonnen_op, a.id
                        """)
                .param("gi", gi)
                .param("kenmerk", kenmerk)
                .query(UUID.class)
                .list();
    }

    /** Running cases of a client that wait for their first bepaling; the oldest first. */
    public List<UUID> zonderBepaling(String gi, UUID client, String gemeente) {
        return jdbc.sql("""
                        select a.id from aanmelding a
                        where a.client = :client and a.gemeente = :gemeente and a.gi = :gi and a.status = 'LOOPT'
                          and not exists (select from aanmelddocument d where d.aanmelding = a.id and d.soort = 'BEPALING')
                          and not exists (select from aanmelddocument_overgenomen o join aanmelddocument d on d.bericht = o.bericht
                                          where o.aanmelding = a.id and d.soort = 'BEPALING')
                        order by a.begonnen_op, a.id
                        """)
                .param("gi", gi)
                .param("client", client)
                .param("gemeente", gemeente)
                .query(UUID.class)
                .list();
    }

    /** The newest bepaling and the newest form of a case, as far as it has them. */
    public List<Documentrij> nieuwste(UUID aanmelding) {
        return jdbc.sql("""
                        select distinct on (d.soort) d.bericht, d.gi, d.kenmerk, d.soort, d.versie, d.ontvanger, d.personen
                        from (select bericht from aanmelddocument where aanmelding = :aanmelding
                              union
                              select bericht from aanmelddocument_overgenomen where aanmelding = :aanmelding) t
                        join aanmelddocument d on d.bericht = t.bericht join bericht b on b.id = d.bericht
                        order by d.soort desc, d.versie desc, b.volgnummer desc
                        """)
                .param("aanmelding", aanmelding)
                .query(Documentrij.class)
                .list();
    }

    /** All documents of a case, as the GI sent them; oldest first. */
    public List<Zaakstuk> stukken(UUID aanmelding) {
        return jdbc.sql("""
                        select d.bericht, d.soort, d.versie, d.ontvanger, d.personen, b.ontvangen_op
                        from (select bericht from aanmelddocument where aanmelding = :aanmelding
                              union
                              select bericht from aanmelddocument_overgenomen where aanmelding = :aanmelding) t
                        join aanmelddocument d on d.bericht = t.bericht join bericht b on b.id = d.bericht
                        order by b.volgnummer
                        """)
                .param("aanmelding", aanmelding)
                .query((rij, nummer) -> new Zaakstuk(
                        rij.getObject("bericht", UUID.class),
                        rij.getString("soort"),
                        rij.getInt("versie"),
                        rij.getString("ontvanger"),
                        rij.getBoolean("personen"),
                        false,
                        rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Lets a case begin with the newest documents of the case that was handed over to it. */
    public void neemOver(UUID vorige, UUID aanmelding) {
        jdbc.sql("""
                        insert into aanmelddocument_overgenomen (aanmelding, bericht)
                        select :aanmelding, unnest(:berichten::uuid[]) on conflict do nothing
                        """)
                .param("aanmelding", aanmelding)
                .param(
                        "berichten",
                        nieuwste(vorige).stream()
                                .map(d -> d.bericht().toString())
                                .toArray(String[]::new))
                .update();
    }

    /** Forms that came before their case, in the order in which they came. */
    public List<UUID> wachtend(String gi, String kenmerk) {
        return jdbc.sql("""
                        select d.bericht from aanmelddocument d join bericht b on b.id = d.bericht
                        where d.gi = :gi and d.kenmerk = :kenmerk and d.soort = 'AANMELDFORMULIER' and d.aanmelding is null
                        order by b.volgnummer
                        """)
                .param("gi", gi)
                .param("kenmerk", kenmerk)
                .query(UUID.class)
                .list();
    }
}
