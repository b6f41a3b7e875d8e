package nl.jeugdpoort.inzage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Zoekterm;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds messages for the list. */
@Repository
class Berichtvraag {

    /** So many of the newest messages of a kind are looked at before walking along parties. */
    private static final long VERS = 3000;

    private static final long VERS_PER_TREFFER = 20;

    private final JdbcClient jdbc;
    private final Volgnummers nummers;

    private final TransactionTemplate transactie;

    Berichtvraag(JdbcClient jdbc, Volgnummers nummers, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.nummers = nummers;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** What is asked decides by which way it is found best: the plan is made anew for each question. */
    private <T> T metEigenPlan(Supplier<T> vraag) {
        return transactie.execute(status -> {
            jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .query(String.class)
                    .single();
            return vraag.get();
        });
    }

    /** A part of the messages that are asked for and concern who asks, newest first. */
    List<Treffer> zoek(Zoekopdracht opdracht, Zoekstuk stuk) {
        return metEigenPlan(() -> jdbc.sql(zin(opdracht, stuk))
                .paramSource(waarden(opdracht, nummers.inperken(stuk, opdracht.filter())))
                .query(Berichtvraag::treffer)
                .list());
    }

    /** The statement, so that it can also be explained. */
    static String zin(Zoekopdracht opdracht, Zoekstuk stuk) {
        return """
                select b.volgnummer, b.id, b.status, b.berichtsoort, b.afzender, b.ontvanger, b.identificatie, b.kanaal,
                       b.ontvangen_op, b.grootte
                from (
                """ + Zoekzin.van(opdracht, stuk.oplopend()) + """
                ) k join bericht b on b.volgnummer = k.volgnummer order by b.volgnummer desc
                """;
    }

    /** How many there are, counted no further than asked. */
    int tel(Zoekopdracht opdracht, int hoogstens) {
        Zoekstuk stuk = nummers.inperken(Zoekstuk.begin(hoogstens, 0), opdracht.filter());
        return metEigenPlan(() -> jdbc.sql("select count(*) from (" + Zoekzin.van(opdracht, false) + ") k")
                .paramSource(waarden(opdracht, stuk))
                .query(Integer.class)
                .single());
    }

    static SqlParameterSource waarden(Zoekopdracht opdracht, Zoekstuk stuk) {
        Berichtfilter filter = opdracht.filter();
        Zoekpartijen partijen = Zoekpartijen.van(opdracht);
        return new MapSqlParameterSource()
                .addValue("alles", opdracht.alles())
                .addValue("namens", lijst(opdracht.wie().namens()))
                .addValue("afzenders", lijst(partijen.afzenders()))
                .addValue("ontvangers", lijst(partijen.ontvangers()))
                .addValue("indieners", lijst(partijen.indieners()))
                .addValue(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .addValue("soort", filter.berichtsoort())
                .addValue("afzender", filter.afzender())
                .addValue("ontvanger", filter.ontvanger())
                .addValue("partner", filter.partner())
                .addValue("persoon", opdracht.persoon())
                .addValue("identificatie", filter.identificatie())
                .addValue("toewijzing", Zoekterm.toewijzing(filter.toewijzing()))
                .addValue("toewijzingnummer", heelGetal(filter.toewijzing()))
                .addValue("referentie", Zoekterm.referentie(filter.referentie()))
                .addValue("nummer", uuid(filter.referentie()))
                .addValue("vanaf", tijd(filter.vanaf()))
                .addValue("tot", tijd(filter.tot()))
                .addValue("onder", stuk.onder())
                .addValue("boven", stuk.boven())
                .addValue("tak", stuk.offset() + stuk.limiet())
                .addValue("vers", Math.max(VERS, VERS_PER_TREFFER * (stuk.offset() + stuk.limiet())))
                .addValue("limiet", stuk.limiet())
                .addValue("offset", stuk.offset());
    }

    private static Treffer treffer(ResultSet rij, int nummer) throws SQLException {
        return new Treffer(
                rij.getLong("volgnummer"),
                new Berichtregel(
                        rij.getObject("id", UUID.class),
                        BerichtStatus.valueOf(rij.getString("status")),
                        rij.getString("berichtsoort"),
                        rij.getString("afzender"),
                        rij.getString("ontvanger"),
                        rij.getString("identificatie"),
                        rij.getString("kanaal"),
                        rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                        rij.getInt("grootte")));
    }

    private static String[] lijst(Set<String> codes) {
        return codes.toArray(String[]::new);
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** As the registers keep it; -1, which none has, for what is no such number. */
    private static Integer heelGetal(String nummer) {
        return Optional.ofNullable(nummer)
                .filter(n -> n.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    /** Null when it is none. */
    private static UUID uuid(String tekst) {
        return Optional.ofNullable(tekst)
                .filter(t -> t.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }
}
