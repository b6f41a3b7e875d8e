package nl.jeugdpoort.bericht;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores messages and their history. Every method joins the caller's transaction or is a transaction of its own. */
@Repository
public class BerichtStore {

    private final JdbcClient jdbc;
    private final BerichtRij rij;
    private final Berichtinvoer invoer;
    private final Kluis kluis;
    private final Clock klok;

    BerichtStore(JdbcClient jdbc, BerichtRij rij, Berichtinvoer invoer, Kluis kluis, Clock klok) {
        this.jdbc = jdbc;
        this.rij = rij;
        this.invoer = invoer;
        this.kluis = kluis;
        this.klok = klok;
    }

    /**
     * Stores a message with body, history and hashes.
     *
     * @return what is stored now: the new message, the same message that came before, or the other one that has its key
     */
    @Transactional
    public Opslag bewaar(NieuwBericht nieuw) {
        return bewaar(List.of(nieuw)).getFirst();
    }

    /** Stores messages as {@link #bewaar(NieuwBericht)} does, in one go; the outcomes are in the same order. */
    @Transactional
    public List<Opslag> bewaar(List<NieuwBericht> nieuwe) {
        List<Optional<Bericht>> opgeslagen = nieuwe.isEmpty() ? List.of() : invoer.voegToe(nieuwe);
        return IntStream.range(0, nieuwe.size())
                .mapToObj(i -> opgeslagen
                        .get(i)
                        .map(bericht -> new Opslag(bericht, Opslag.Soort.NIEUW))
                        .orElseGet(() -> eerder(nieuwe.get(i))))
                .toList();
    }

    private Opslag eerder(NieuwBericht nieuw) {
        Berichtkop kop = nieuw.kop();
        Bericht eerder = vind(kop.afzender(), kop.berichtsoort(), kop.identificatie())
                .orElseThrow(() -> new IllegalStateException("Message vanished between insert and select"));
        boolean gelijk = Arrays.equals(kenmerk(eerder.id()), kluis.kenmerk(nieuw.inhoud()));
        return new Opslag(eerder, gelijk ? Opslag.Soort.HERHAALD : Opslag.Soort.ANDERE_INHOUD);
    }

    /** The outcome of storing. */
    public record Opslag(Bericht bericht, Soort soort) {

        /** How the offered message relates to the stored one. */
        public enum Soort {
            NIEUW,
            HERHAALD,
            ANDERE_INHOUD
        }
    }

    public Optional<Bericht> vind(UUID id) {
        return jdbc.sql("select * from bericht where id = :id")
                .param("id", id)
                .query(rij)
                .optional();
    }

    /** The message, locked until the caller's transaction ends. */
    public Optional<Bericht> opSlot(UUID id) {
        return jdbc.sql("select * from bericht where id = :id for no key update")
                .param("id", id)
                .query(rij)
                .optional();
    }

    /** These messages, as far as they are here. */
    public List<Bericht> vind(Collection<UUID> ids) {
        return jdbc.sql("select * from bericht where id = any (:ids::uuid[])")
                .param("ids", ids.toArray(UUID[]::new))
                .query(rij)
                .list();
    }

    /** These messages, in one order for everybody, locked until the caller's transaction ends. */
    public List<Bericht> opSlot(Collection<UUID> ids) {
        return jdbc.sql("select * from bericht where id = any (:ids::uuid[]) order by id for no key update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(rij)
                .list();
    }

    /** The message with this business key. */
    public Optional<Bericht> vind(String afzender, String berichtsoort, String identificatie) {
        return jdbc.sql("""
                        select * from bericht
                        where afzender = :afzender and berichtsoort = :soort and identificatie = :identificatie and uniek
                        """)
                .param("afzender", afzender)
                .param("soort", berichtsoort)
                .param("identificatie", identificatie)
                .query(rij)
                .optional();
    }

    /** Messages with this StUF referentienummer, oldest first. */
    public List<Bericht> metReferentienummer(UUID referentienummer) {
        return jdbc.sql("""
                        select * from bericht
                        where id = :nummer and referentienummer = id or referentienummer = :nummer and referentienummer <> id
                        order by volgnummer
                        """).param("nummer", referentienummer).query(rij).list();
    }

    /** Answers to a heenbericht, oldest first. */
    public List<Bericht> antwoordenOp(UUID heenId) {
        return jdbc.sql("select * from bericht where antwoord_op = :heen order by volgnummer")
                .param("heen", heenId)
                .query(rij)
                .list();
    }

    /**
     * The body, byte for byte as received.
     *
     * @throws Kluis.OnleesbareInhoud when it cannot be decrypted
     */
    public Optional<byte[]> inhoud(UUID id) {
        return jdbc.sql("select grootte from bericht where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(grootte -> {
                    byte[] geheel = new byte[grootte];
                    Deel.van(id, grootte).forEach(deel -> kluis.open(gesloten(deel), deel, geheel));
                    return geheel;
                });
    }

    /**
     * The bodies of several messages: the small ones at once, the large ones one by one.
     *
     * @throws Kluis.OnleesbareInhoud when one cannot be decrypted
     */
    public Map<UUID, byte[]> inhoud(Collection<UUID> ids) {
        Map<UUID, byte[]> gevonden = new HashMap<>();
        jdbc.sql("""
                        select b.id, b.grootte, i.sleutel, i.gegevens
                        from bericht b join inhoud i on i.bericht_id = b.id and i.deel = 0
                        where b.id = any(:ids) and b.grootte <= :maat
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("maat", Deel.MAAT)
                .query(rs -> {
                    Deel enig = Deel.van(rs.getObject("id", UUID.class), rs.getInt("grootte"))
                            .findFirst()
                            .orElseThrow();
                    byte[] geheel = new byte[enig.totaal()];
                    kluis.open(new Kluis.Gesloten(rs.getString("sleutel"), rs.getBytes("gegevens")), enig, geheel);
                    gevonden.put(enig.eigenaar(), geheel);
                });
        ids.stream()
                .filter(id -> !gevonden.containsKey(id))
                .forEach(id -> inhoud(id).ifPresent(geheel -> gevonden.put(id, geheel)));
        return gevonden;
    }

    private Kluis.Gesloten gesloten(Deel deel) {
        return jdbc.sql("select sleutel, gegevens from inhoud where bericht_id = :id and deel = :deel")
                .param("id", deel.eigenaar())
                .param("deel", deel.nummer())
                .query((rs, n) -> new Kluis.Gesloten(rs.getString(1), rs.getBytes(2)))
                .optional()
                .orElseThrow(() -> new Kluis.OnleesbareInhoud(
                        "Part " + deel.nummer() + " of the body of " + deel.eigenaar() + " is missing", null));
    }

    /** Writes history, and moves status where a step says so. */
    @Transactional
    public void legVast(List<Overgang> overgangen) {
        if (!overgangen.isEmpty()) {
            rij.zetStatus(overgangen);
            rij.schrijfGebeurtenissen(overgangen, klok.instant());
        }
    }

    /** Writes one step. */
    @Transactional
    public void legVast(Overgang overgang) {
        legVast(List.of(overgang));
    }

    public List<Gebeurtenis> gebeurtenissen(UUID id) {
        return jdbc.sql("select tijdstip, soort, actor, reden from gebeurtenis where bericht_id = :id order by id")
                .param("id", id)
                .query((rs, n) -> new Gebeurtenis(
                        rs.getObject(1, java.time.OffsetDateTime.class).toInstant(),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4)))
                .list();
    }

    private byte[] kenmerk(UUID id) {
        return jdbc.sql("select kenmerk from bericht where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }
}
