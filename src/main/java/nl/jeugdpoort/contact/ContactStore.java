package nl.jeugdpoort.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.contact.Contact.Sleutel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table of entries. */
@Component
class ContactStore {

    /** Keeps the advisory locks of registers apart from others in the same database. */
    private static final int SLOTSOORT = 7700;

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until this transaction alone writes in the register of a region. */
    void slot(String regio) {
        jdbc.sql("select pg_advisory_xact_lock(:soort, hashtext(:regio))::text")
                .param("soort", SLOTSOORT)
                .param("regio", regio)
                .query(String.class)
                .single();
    }

    Optional<Contact> vind(UUID id) {
        return jdbc.sql("select * from contact where id = :id")
                .param("id", id)
                .query(Contactrij::lees)
                .optional();
    }

    /** Every entry of these organisations, also what has ended. */
    Map<Sleutel, Contact> van(String regio, Collection<String> organisaties) {
        Map<Sleutel, Contact> uit = new HashMap<>();
        jdbc.sql("select * from contact where regio = :regio and organisatie = any (:organisaties::text[])")
                .param("regio", regio)
                .param("organisaties", organisaties.toArray(String[]::new))
                .query(Contactrij::lees)
                .list()
                .forEach(contact -> uit.put(contact.sleutel(), contact));
        return uit;
    }

    boolean heeft(String regio) {
        return jdbc.sql("select exists (select from contact where regio = :regio)")
                .param("regio", regio)
                .query(Boolean.class)
                .single();
    }

    /**
     * Finds entries, those who serve the very wijk first. Who names no gemeente serves the whole region, and is found for each gemeente
     * of it.
     */
    List<Contact> zoek(Contactvraag vraag, long overslaan, int hoogstens) {
        String wijk = vraag.wijk() == null ? null : Zoekwoorden.plat(vraag.wijk());
        return jdbc.sql("""
                        select * from contact
                        where (:regio::text is null or regio = :regio)
                          and (:organisatie::text is null or organisatie = :organisatie)
                          and (:functie::text is null or functie = :functie)
                          and (:gemeente::text is null or gemeenten @> array[:gemeente::text] or gemeenten = '{}')
                          and (:wijk::text is null or wijken = '{}' or wijken_zoek @> array[:wijk::text])
                          and (:woorden::text is null or to_tsvector('simple', woorden) @@ to_tsquery('simple', :woorden))
                          and (:dag::date is null or geldig_van <= :dag and (geldig_tot is null or geldig_tot >= :dag))
                          and (beeindigd_op is null or beeindigd_op > :dag)
                          and (:bevestigdTot::timestamptz is null or bevestigd_op <= :bevestigdTot)
                        order by wijken = '{}', gemeenten = '{}', organisatienaam, team, functie, naam, id
                        offset :overslaan limit :hoogstens
                        """)
                .param("regio", vraag.regio())
                .param("organisatie", vraag.organisatie())
                .param(
                        "functie",
                        vraag.functie() == null ? null : vraag.functie().name())
                .param("gemeente", vraag.gemeente())
                .param("wijk", wijk)
                .param("woorden", Zoekwoorden.vraag(vraag.woorden()))
                .param("dag", vraag.geldigOp())
                .param("bevestigdTot", vraag.bevestigdTot() == null ? null : Contactrij.tijd(vraag.bevestigdTot()))
                .param("overslaan", overslaan)
                .param("hoogstens", hoogstens)
                .query(Contactrij::lees)
                .list();
    }

    /** These entries and, as far as they count on a day, those who replace them, and who replaces those. */
    Map<Sleutel, Contact> metVervangers(Collection<Contact> contacten, LocalDate dag) {
        Map<Sleutel, Contact> uit = new HashMap<>();
        jdbc.sql("""
                        with recursive keten as (
                            select id, regio, organisatie, koppelgenoot from contact where id = any (:ids::uuid[])
                            union
                            select c.id, c.regio, c.organisatie, c.koppelgenoot from keten k
                            join contact c on c.regio = k.regio and c.organisatie = k.organisatie and c.kenmerk = k.koppelgenoot
                            where c.geldig_van <= :dag and (c.geldig_tot is null or c.geldig_tot >= :dag)
                              and (c.beeindigd_op is null or c.beeindigd_op > :dag))
                        select c.* from keten join contact c using (id)
                        """)
                .param("ids", contacten.stream().map(c -> c.id().toString()).toArray(String[]::new))
                .param("dag", dag)
                .query(Contactrij::lees)
                .list()
                .forEach(contact -> uit.put(contact.sleutel(), contact));
        return uit;
    }
}
