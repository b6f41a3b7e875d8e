package nl.jeugdpoort.inzage;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.bericht.BerichtStatus;

/**
 * The statements that search messages: one for each way along which an index leads. The value that leads is asked for as one of a list of
 * one, in the order of its index: by plain equality the database may believe that walking along all messages finds some soon, which
 * takes long where there are none. For the same reason a condition that is not to lead the way says {@code is true}.
 */
final class Zoekzin {

    private static final String ZICHTBAAR = """
             (:alles or (afzender = any (:namens)) is true or (ontvanger = any (:namens)) is true or indiener = any (:namens))
            """;

    private static final String WAT = """
              and (:afzender::text is null or (afzender = :afzender) is true)
              and (:ontvanger::text is null or (ontvanger = :ontvanger) is true)
              and (:partner::text is null or (afzender = :partner) is true or (ontvanger = :partner) is true)
              and (:vanaf::timestamptz is null or ontvangen_op >= :vanaf)
              and (:tot::timestamptz is null or ontvangen_op < :tot)
            """;

    private static final String VAN_SOORT = " and (:soort::text is null or berichtsoort = :soort)\n";
    private static final String OOK_VAN_SOORT = " and (:soort::text is null or (berichtsoort = :soort) is true)\n";
    private static final String STATUS = " and (:status::text is null or status = :status)\n";
    private static final String DEEL = " limit :limiet offset :offset";
    private static final String NUMMERS =
            "select volgnummer from bericht where volgnummer >= :onder and volgnummer < :boven and";

    private static final String ALLES = NUMMERS + ZICHTBAAR + WAT + STATUS + "order by volgnummer desc" + DEEL;

    private static final String SOORT =
            """
            select volgnummer from bericht
            where berichtsoort = any (array[:soort::text]) and volgnummer >= :onder and volgnummer < :boven and
            """ + ZICHTBAAR + WAT + STATUS + "order by berichtsoort desc, volgnummer desc" + DEEL;

    private static final String STAND =
            """
            select volgnummer from bericht_stand
            where status = any (array[:status::text]) and volgnummer >= :onder and volgnummer < :boven and
            """ + ZICHTBAAR + WAT + VAN_SOORT + "order by status desc, volgnummer desc" + DEEL;

    /** Along the messages that each party sent, received and handed over for others; all that is asked is in the index. */
    private static final String PARTIJ = """
            select volgnummer from (
              select s.volgnummer from unnest(:afzenders::text[]) as c (code) cross join lateral (
                select volgnummer from bericht
                where afzender = any (array[c.code]) and volgnummer >= :onder and volgnummer < :boven
                  and (:alles or (afzender = any (:namens)) is true or (ontvanger = any (:namens)) is true) %1$s
                order by afzender desc, volgnummer desc limit :tak) s
              union
              select s.volgnummer from unnest(:ontvangers::text[]) as c (code) cross join lateral (
                select volgnummer from bericht
                where ontvanger = any (array[c.code]) and volgnummer >= :onder and volgnummer < :boven
                  and (:alles or (afzender = any (:namens)) is true or (ontvanger = any (:namens)) is true) %1$s
                order by ontvanger desc, volgnummer desc limit :tak) s
              union
              select s.volgnummer from unnest(:indieners::text[]) as c (code) cross join lateral (
                select volgnummer from bericht
                where indiener = any (array[c.code]) and volgnummer >= :onder and volgnummer < :boven
                  and indiener <> afzender and indiener <> 'jeugdpoort' %1$s
                order by indiener desc, volgnummer desc limit :tak) s) k
            order by volgnummer desc""";

    private static final String PARTIJ_ZONDER_STATUS = PARTIJ.formatted(WAT + VAN_SOORT);

    private static final String PARTIJ_ONTVANGEN = PARTIJ.formatted(WAT + OOK_VAN_SOORT + """
              and (volgnummer in (select t.volgnummer from te_verwerken t)) is true
            """);

    /** What is delivered is what is nowhere else; asked so, the message itself need not be opened. */
    private static final String PARTIJ_AFGELEVERD = PARTIJ.formatted(WAT + OOK_VAN_SOORT + """
              and (select true from bericht_stand s where s.volgnummer = bericht.volgnummer) is null
              and volgnummer not in (select t.volgnummer from te_verwerken t)
            """);

    /**
     * Of one kind a party may have many messages or none. Who has many is found among the newest of that kind, and so is everyone when there are
     * few of it; otherwise that walk is broken off and the one along the parties is made.
     */
    private static final String VERS = """
            with kring as materialized (
              select volgnummer, status, afzender, ontvanger, indiener, ontvangen_op from bericht
              where berichtsoort = any (array[:soort::text]) and volgnummer >= :onder and volgnummer < :boven
              order by berichtsoort desc, volgnummer desc limit :vers),
            vers as materialized (
              select volgnummer from kring where
            """ + ZICHTBAAR + WAT + STATUS + """
              order by volgnummer desc limit :tak)
            select volgnummer from (
              select volgnummer from vers where (select count(*) from vers) = :tak or (select count(*) from kring) < :vers
              union all
              select volgnummer from (%s limit :tak) p
              where (select count(*) from vers) < :tak and (select count(*) from kring) = :vers) k
            order by volgnummer desc""" + DEEL;

    private static final String PERSOON = """
            select b.volgnummer from persoon p join bericht b on b.id = p.bericht_id where p.bsn_kenmerk = :persoon
            """;

    private static final String IDENTIFICATIE = """
            (select volgnummer from bericht where identificatie = :identificatie and uniek
             union all select volgnummer from bericht where identificatie = :identificatie and not uniek)
            """;

    /** Of declaraties the registers know it, by gemeente; the gemeenten are found by jumping along the index from one to the next. */
    private static final String TOEWIJZING = """
            (select volgnummer from zoekterm where term = :toewijzing
             union all
             select p.declaratie from (
               with recursive g (gemeente) as (
                 (select gemeente from prestatie order by gemeente limit 1)
                 union all
                 select (select p.gemeente from prestatie p where p.gemeente > g.gemeente order by p.gemeente limit 1)
                 from g where g.gemeente is not null)
               select gemeente from g) g
             cross join lateral (
               select declaratie from prestatie p where p.gemeente = g.gemeente and p.nummer = :toewijzingnummer offset 0) p)
            """;

    private static final String REFERENTIE = """
            (select volgnummer from zoekterm where term = :referentie
             union all select volgnummer from bericht where id = :nummer
             union all select volgnummer from bericht where referentienummer = :nummer and referentienummer <> id)
            """;

    private Zoekzin() {}

    /** Gives the volgnummers of a part, newest first unless the part is asked otherwise. */
    static String van(Zoekopdracht opdracht, boolean oplopend) {
        String zin = kies(opdracht);
        return oplopend ? zin.replace(" desc", " asc") : zin;
    }

    private static String kies(Zoekopdracht opdracht) {
        Berichtfilter filter = opdracht.filter();
        List<String> termen = termen(opdracht);
        if (!termen.isEmpty()) {
            return NUMMERS + " volgnummer = any (array(" + String.join("intersect\n", termen) + ")) and" + ZICHTBAAR
                    + WAT + STATUS + "order by volgnummer desc" + DEEL;
        }
        if (isApart(filter.status())) {
            return STAND;
        }
        if (opdracht.langsPartijen()) {
            String partij = langsPartijen(filter.status());
            return filter.berichtsoort() == null ? partij + DEEL : VERS.formatted(partij);
        }
        return filter.berichtsoort() == null ? ALLES : SOORT;
    }

    private static String langsPartijen(BerichtStatus status) {
        if (status == null) {
            return PARTIJ_ZONDER_STATUS;
        }
        return status == BerichtStatus.AFGELEVERD ? PARTIJ_AFGELEVERD : PARTIJ_ONTVANGEN;
    }

    private static List<String> termen(Zoekopdracht opdracht) {
        List<String> termen = new ArrayList<>();
        voegToe(termen, opdracht.persoon(), PERSOON);
        voegToe(termen, opdracht.filter().identificatie(), IDENTIFICATIE);
        voegToe(termen, opdracht.filter().toewijzing(), TOEWIJZING);
        voegToe(termen, opdracht.filter().referentie(), REFERENTIE);
        return termen;
    }

    private static void voegToe(List<String> termen, Object waarde, String zin) {
        if (waarde != null) {
            termen.add(zin);
        }
    }

    /** Whether the messages with this status are also kept apart from the others. */
    private static boolean isApart(BerichtStatus status) {
        return status != null && status != BerichtStatus.ONTVANGEN && status != BerichtStatus.AFGELEVERD;
    }
}
