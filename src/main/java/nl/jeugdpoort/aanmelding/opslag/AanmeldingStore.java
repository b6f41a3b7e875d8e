package nl.jeugdpoort.aanmelding.opslag;

import static nl.jeugdpoort.aanmelding.opslag.GebeurtenisStore.tekst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aanmelding.Aanmelding;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.aanmelding.route.Zaak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases. Their state is always worked out from the events; the columns that hold it are for finding only. */
@Repository
public class AanmeldingStore {

    private final JdbcClient jdbc;
    private final RouteStore routes;
    private final GebeurtenisStore gebeurtenissen;

    AanmeldingStore(JdbcClient jdbc, RouteStore routes, GebeurtenisStore gebeurtenissen) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Adds a case in which nothing happened yet; false when the GI has one with this kenmerk for this gemeente. */
    public boolean voegToe(Aanmelding nieuw) {
        Aanmelding.Kop kop = nieuw.kop();
        return jdbc.sql("""
                        insert into aanmelding (id, kenmerk, gi, gemeente, regio, client, vorige, route, begonnen_op, status, spoed,
                                                partijen, aan_zet, laatste, gewijzigd_op)
                        values (:id, :kenmerk, :gi, :gemeente, :regio, :client::uuid, :vorige::uuid, :route, :op::timestamptz, 'NIEUW', false,
                                '{}', '{}', 0, :op::timestamptz)
                        on conflict (gi, kenmerk, gemeente) do nothing
                        """)
                        .param("id", nieuw.id())
                        .param("kenmerk", kop.kenmerk())
                        .param("gi", kop.gi())
                        .param("gemeente", kop.gemeente())
                        .param("regio", kop.regio())
                        .param("client", kop.client())
                        .param("vorige", kop.vorige())
                        .param("route", routes.bewaar(nieuw.zaak().route()))
                        .param("op", nieuw.begonnenOp().toString())
                        .update()
                == 1;
    }

    /** Locks cases until the transaction ends, in one order, and reads them. */
    public List<Aanmelding> pak(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : opgebouwd(rijen(ids, " for update"));
    }

    public List<Aanmelding> lees(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : opgebouwd(rijen(ids, ""));
    }

    private List<Rij> rijen(Collection<UUID> ids, String slot) {
        return jdbc.sql("select * from aanmelding where id = any (:ids::uuid[]) order by id" + slot)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(AanmeldingStore::rij)
                .list();
    }

    private List<Aanmelding> opgebouwd(List<Rij> rijen) {
        Map<UUID, List<Gebeurtenis>> perZaak = gebeurtenissen
                .van(rijen.stream().map(Rij::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Gebeurd::aanmelding, Collectors.mapping(Gebeurd::gebeurtenis, Collectors.toList())));
        return rijen.stream()
                .map(rij -> rij.met(Zaak.uit(routes.lees(rij.route()), perZaak.getOrDefault(rij.id(), List.of()))))
                .toList();
    }

    /** The case of a GI with this kenmerk at this gemeente. */
    public Optional<Aanmelding> vind(String gi, String kenmerk, String gemeente) {
        return jdbc.sql("select id from aanmelding where gi = :gi and kenmerk = :kenmerk and gemeente = :gemeente")
                .param("gi", gi)
                .param("kenmerk", kenmerk)
                .param("gemeente", gemeente)
                .query(UUID.class)
                .optional()
                .flatMap(id -> lees(List.of(id)).stream().findFirst());
    }

    /** Says who a case is about, when that was not known. */
    public void bindClient(Aanmelding aanmelding, UUID client) {
        if (client != null && aanmelding.kop().client() == null) {
            jdbc.sql("update aanmelding set client = :client where id = :id and client is null")
                    .param("client", client)
                    .param("id", aanmelding.id())
                    .update();
        }
    }

    /** The case to which this one was handed over. */
    public Optional<UUID> volgende(UUID id) {
        return jdbc.sql("select id from aanmelding where vorige = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Writes the state of cases where lists find it. */
    public void schrijf(List<Stand> standen) {
        jdbc.sql("""
                        update aanmelding a set status = n.status, spoed = n.spoed, aanbieder = n.aanbieder,
                            partijen = string_to_array(n.partijen, ' '), aan_zet = string_to_array(n.aan_zet, ' '),
                            uiterlijk = n.uiterlijk, laatste = n.laatste, gewijzigd_op = n.op
                        from unnest(:ids::uuid[], :statussen::text[], :spoed::boolean[], :aanbieders::text[], :partijen::text[],
                            :aanZet::text[], :uiterlijk::timestamptz[], :laatste::integer[], :momenten::timestamptz[])
                            as n (id, status, spoed, aanbieder, partijen, aan_zet, uiterlijk, laatste, op)
                        where a.id = n.id
                        """)
                .param("ids", tekst(standen, s -> s.aanmelding().id()))
                .param("statussen", tekst(standen, s -> zaak(s).status()))
                .param("spoed", tekst(standen, s -> zaak(s).spoed()))
                .param("aanbieders", tekst(standen, s -> zaak(s).aanbieder()))
                .param(
                        "partijen",
                        tekst(standen, s -> String.join(" ", s.aanmelding().partijen())))
                .param("aanZet", tekst(standen, s -> codes(zaak(s))))
                .param("uiterlijk", tekst(standen, Stand::uiterlijk))
                .param("laatste", tekst(standen, s -> zaak(s).laatste()))
                .param("momenten", tekst(standen, Stand::gewijzigdOp))
                .update();
    }

    private static Zaak zaak(Stand stand) {
        return stand.aanmelding().zaak();
    }

    private static String codes(Zaak zaak) {
        return zaak.aanZet().stream().map(Stap::code).collect(Collectors.joining(" "));
    }

    private static Rij rij(ResultSet rs, int nummer) throws SQLException {
        return new Rij(
                rs.getObject("id", UUID.class),
                new Aanmelding.Kop(
                        rs.getString("kenmerk"),
                        rs.getString("gi"),
                        rs.getString("gemeente"),
                        rs.getString("regio"),
                        rs.getObject("client", UUID.class),
                        rs.getObject("vorige", UUID.class)),
                rs.getObject("begonnen_op", OffsetDateTime.class).toInstant(),
                rs.getString("route"));
    }

    /** A row without the state. */
    private record Rij(UUID id, Aanmelding.Kop kop, Instant begonnenOp, String route) {

        Aanmelding met(Zaak zaak) {
            return new Aanmelding(id, kop, begonnenOp, zaak);
        }
    }
}
