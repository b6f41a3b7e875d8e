package nl.jeugdpoort.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Inserts messages, any number in one statement: the database opens its tables and indexes once for the lot, and that is most of
 * the work.
 */
@Component
class Berichtinvoer {

    private static final String BERICHTEN = """
            with n as (
              select * from unnest(?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                  ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::uuid[],
                  ?::boolean[], ?::bytea[], ?::integer[], ?::timestamptz[])
                with ordinality as n (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening,
                  heen_afzender, heen_soort, heen_identificatie, feiten, kanaal, indiener, referentienummer, status, antwoord_op,
                  uniek, kenmerk, grootte, ontvangen_op, nr)),
            b as (
              insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening,
                  heen_afzender, heen_soort, heen_identificatie, feiten, kanaal, indiener, referentienummer, status, antwoord_op,
                  uniek, kenmerk, grootte, ontvangen_op)
              select id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening,
                  heen_afzender, heen_soort, heen_identificatie, feiten, kanaal, indiener, referentienummer, status, antwoord_op,
                  uniek, kenmerk, grootte, ontvangen_op
              from n order by nr
              on conflict (afzender, berichtsoort, identificatie) where uniek do nothing
              returning id, volgnummer, strook, status, kanaal, indiener, ontvangen_op, afzender, ontvanger, berichtsoort),
            g as (
              insert into gebeurtenis (bericht_id, tijdstip, soort, actor)
              select id, ontvangen_op, case kanaal when 'INTERN' then 'gemaakt' else 'ontvangen' end, indiener from b),
            t as (
              insert into te_verwerken (strook, volgnummer, bericht_id, paar)
              select strook, volgnummer, id, least(afzender, ontvanger) || ' ' || greatest(afzender, ontvanger)
              from b where status = 'ONTVANGEN'),
            p as (
              insert into persoon (bsn_kenmerk, bericht_id)
              select p.kenmerk, p.id from unnest(?::bytea[], ?::uuid[]) as p (kenmerk, id) join b on b.id = p.id),
            z as (
              insert into zoekterm (term, volgnummer)
              select z.term, b.volgnummer from unnest(?::text[], ?::uuid[]) as z (term, id) join b on b.id = z.id),
            s as (
              insert into bericht_stand (volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op)
              select volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op
              from b where status in ('AFGEKEURD', 'GOEDGEKEURD', 'GEPARKEERD'))
            select id, volgnummer from b
            """;

    private final JdbcTemplate jdbc;
    private final Kluis kluis;
    private final Inhoudinvoer inhouden;
    private final ObjectWriter json;

    Berichtinvoer(JdbcTemplate jdbc, Kluis kluis, ObjectMapper json) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.inhouden = new Inhoudinvoer(jdbc, kluis);
        this.json = json.writerFor(Feiten.class);
    }

    /**
     * Inserts messages with their bodies, history and hashes; joins the caller's transaction.
     *
     * @return per message, in the same order, what was stored; empty when its business key was taken
     */
    List<Optional<Bericht>> voegToe(List<NieuwBericht> nieuwe) {
        Map<UUID, Long> volgnummers = new HashMap<>();
        jdbc.query(
                BERICHTEN,
                rs -> {
                    volgnummers.put(rs.getObject(1, UUID.class), rs.getLong(2));
                },
                kolommen(nieuwe));
        List<NieuwBericht> opgeslagen =
                nieuwe.stream().filter(n -> volgnummers.containsKey(n.id())).toList();
        inhouden.voegToe(opgeslagen);
        return nieuwe.stream()
                .map(n -> Optional.ofNullable(volgnummers.get(n.id())).map(nummer -> bericht(n, nummer)))
                .toList();
    }

    private Object[] kolommen(List<NieuwBericht> nieuwe) {
        List<Bsn> bsns = nieuwe.stream()
                .flatMap(n -> n.bsns().stream().map(bsn -> new Bsn(kluis.bsnKenmerk(bsn), n.id())))
                .toList();
        List<Zoekterm> termen = nieuwe.stream().flatMap(Zoekterm::van).toList();
        return new Object[] {
            kolom(nieuwe, NieuwBericht::id, UUID[]::new),
            kolom(nieuwe, n -> Strook.van(n.kop()), Short[]::new),
            kolom(nieuwe, n -> n.kop().standaard(), String[]::new),
            kolom(nieuwe, n -> n.kop().berichtsoort(), String[]::new),
            kolom(nieuwe, n -> n.kop().afzender(), String[]::new),
            kolom(nieuwe, n -> n.kop().ontvanger(), String[]::new),
            kolom(nieuwe, n -> n.kop().identificatie(), String[]::new),
            kolom(nieuwe, n -> n.kop().dagtekening().toString(), String[]::new),
            kolom(nieuwe, n -> heen(n, Berichtkop.Heenverwijzing::afzender), String[]::new),
            kolom(nieuwe, n -> heen(n, Berichtkop.Heenverwijzing::berichtsoort), String[]::new),
            kolom(nieuwe, n -> heen(n, Berichtkop.Heenverwijzing::identificatie), String[]::new),
            kolom(nieuwe, n -> json(n.kop().feiten()), String[]::new),
            kolom(nieuwe, n -> n.kanaal().name(), String[]::new),
            kolom(nieuwe, NieuwBericht::indiener, String[]::new),
            kolom(nieuwe, NieuwBericht::referentie, UUID[]::new),
            kolom(nieuwe, n -> n.status().name(), String[]::new),
            kolom(nieuwe, NieuwBericht::antwoordOp, UUID[]::new),
            kolom(nieuwe, NieuwBericht::uniek, Boolean[]::new),
            kolom(nieuwe, n -> kluis.kenmerk(n.inhoud()), byte[][]::new),
            kolom(nieuwe, n -> n.inhoud().length, Integer[]::new),
            kolom(nieuwe, n -> n.ontvangenOp().toString(), String[]::new),
            kolom(bsns, Bsn::kenmerk, byte[][]::new),
            kolom(bsns, Bsn::berichtId, UUID[]::new),
            kolom(termen, Zoekterm::term, String[]::new),
            kolom(termen, Zoekterm::berichtId, UUID[]::new)
        };
    }

    private record Bsn(byte[] kenmerk, UUID berichtId) {}

    private static String heen(NieuwBericht n, Function<Berichtkop.Heenverwijzing, String> veld) {
        return n.kop().heen() == null ? null : veld.apply(n.kop().heen());
    }

    private static Bericht bericht(NieuwBericht n, long volgnummer) {
        return new Bericht(
                n.id(),
                volgnummer,
                n.kop(),
                n.kanaal(),
                n.indiener(),
                n.referentie(),
                n.status(),
                n.antwoordOp(),
                n.ontvangenOp(),
                n.uniek());
    }

    /** One column of values, for {@code unnest}. */
    static <R, T> T[] kolom(List<R> rijen, Function<R, T> waarde, IntFunction<T[]> lijst) {
        return rijen.stream().map(waarde).toArray(lijst);
    }

    private String json(Feiten feiten) {
        try {
            return json.writeValueAsString(feiten);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Feiten cannot be written as JSON", e);
        }
    }
}
