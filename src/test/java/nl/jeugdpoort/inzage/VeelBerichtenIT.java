package nl.jeugdpoort.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Recht;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way to search finds what a plain walk along all messages finds, and none of them walks along all messages. */
class VeelBerichtenIT {

    private static final int AANTAL = 200_000;
    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");
    private static final Aanroeper GEMEENTE = Aanroeper.deelnemer("0001");
    private static final Aanroeper AANBIEDER = Aanroeper.deelnemer("40000010");
    private static final Aanroeper INDIENER = Aanroeper.deelnemer("99000001");
    private static final Aanroeper REGIO =
            new Aanroeper("regio", "regio", Rol.REGIOBEHEERDER, Set.of("0003", "0010", "0020", "0341"));
    private static final Aanroeper NIEMAND = Aanroeper.deelnemer("12345678");

    private static DataSource bron;
    private static JdbcClient jdbc;
    private static Proefinzage proef;
    private static Instant nu;

    @BeforeAll
    static void vul() {
        bron = ProefDatabase.nieuw();
        jdbc = JdbcClient.create(bron);
        new Berichtvulling(jdbc, AANTAL).vul(aantal -> {});
        proef = new Proefinzage(bron);
        nu = jdbc.sql("select max(ontvangen_op) from bericht")
                .query((rij, n) ->
                        rij.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    record Vraag(String naam, Berichtfilter filter, Aanroeper wie) {
        @Override
        public String toString() {
            return naam + " voor " + wie.code();
        }
    }

    static Stream<Vraag> vragen() {
        List<Vraag> vragen = new ArrayList<>();
        for (Aanroeper wie : List.of(OPERATOR, GEMEENTE, AANBIEDER, INDIENER, REGIO, NIEMAND)) {
            filters().forEach(f -> vragen.add(new Vraag(f.naam(), f.filter(), wie)));
        }
        return vragen.stream();
    }

    private static List<Vraag> filters() {
        List<Vraag> filters = new ArrayList<>();
        for (BerichtStatus status : BerichtStatus.values()) {
            filters.add(vraag("status " + status, status, null, null, null, null));
            filters.add(vraag("status en soort " + status, status, "JW305", null, null, null));
        }
        filters.add(vraag("alles", null, null, null, null, null));
        filters.add(vraag("soort", null, "JW301", null, null, null));
        filters.add(vraag("zeldzame soort", null, "BEPALING", null, null, null));
        filters.add(vraag("onbekende soort", null, "JW999", null, null, null));
        filters.add(vraag("van gemeente", null, null, "0002", null, null));
        filters.add(vraag("van aanbieder", null, null, "40000010", null, null));
        filters.add(vraag("naar gemeente", null, null, null, "0001", null));
        filters.add(vraag("van gemeente naar aanbieder", null, null, "0001", "40000010", null));
        filters.add(vraag("van aanbieder naar gemeente", null, null, "40000010", "0001", null));
        filters.add(vraag("partner", null, null, null, null, "40000010"));
        filters.add(vraag("partner gemeente", null, null, null, null, "0001"));
        filters.add(vraag("partner en soort", null, "JW305", null, null, "40000020"));
        filters.add(vraag("partner, soort die hij niet stuurt", null, "JW301", "40000020", null, null));
        filters.add(vraag("partner en van", null, "JW305", "40000020", null, "0001"));
        return filters;
    }

    private static Vraag vraag(
            String naam, BerichtStatus status, String soort, String van, String naar, String partner) {
        return new Vraag(
                naam, new Berichtfilter(status, soort, van, naar, partner, null, null, null, null, null), OPERATOR);
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void een_zoekvraag_vindt_wat_er_is_en_loopt_niet_alles_langs(Vraag vraag) {
        controleer(vraag.filter(), null, vraag.wie());
        controleer(inPeriode(vraag.filter()), null, vraag.wie());
    }

    private static Berichtfilter inPeriode(Berichtfilter f) {
        return new Berichtfilter(
                f.status(),
                f.berichtsoort(),
                f.afzender(),
                f.ontvanger(),
                f.partner(),
                null,
                null,
                null,
                nu.minus(Duration.ofDays(3)),
                nu.minus(Duration.ofMinutes(20)));
    }

    @ParameterizedTest
    @MethodSource("kijkers")
    void aan_een_kenmerk_is_een_bericht_te_vinden_alleen_door_wie_het_aangaat(Aanroeper wie) {
        UUID nummer = jdbc.sql("select referentienummer from bericht where volgnummer = 1000")
                .query(UUID.class)
                .single();
        UUID id = jdbc.sql("select id from bericht where volgnummer = 1001")
                .query(UUID.class)
                .single();
        for (var f : List.of(
                kenmerk("I333", null, null),
                kenmerk(null, "1000", null),
                kenmerk(null, null, "500"),
                kenmerk(null, null, nummer.toString()),
                kenmerk(null, null, id.toString()),
                kenmerk("I2667", "1000", null),
                kenmerk("bestaat niet", null, null),
                kenmerk(null, "geen nummer", null),
                kenmerk(null, null, "'; drop table bericht; --"))) {
            controleer(f, null, wie);
        }
        if (wie.mag(Recht.INHOUD)) {
            controleer(kenmerk(null, null, null), persoon(77), wie);
            controleer(kenmerk(null, null, null), persoon(999_999_999), wie);
        }
    }

    static Stream<Aanroeper> kijkers() {
        return Stream.of(OPERATOR, GEMEENTE, AANBIEDER, INDIENER, REGIO, NIEMAND);
    }

    private static Berichtfilter kenmerk(String identificatie, String toewijzing, String referentie) {
        return new Berichtfilter(null, null, null, null, null, identificatie, toewijzing, referentie, null, null);
    }

    private static byte[] persoon(int nummer) {
        return jdbc.sql("select sha256(:n::text::bytea)")
                .param("n", nummer)
                .query(byte[].class)
                .single();
    }

    @Test
    void een_toewijzing_is_ook_te_vinden_in_een_declaratie() {
        var declaratie = jdbc.sql("select min(volgnummer) from bericht where berichtsoort = 'JW323'")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into prestatie (declaratie, regel, gemeente, aanbieder, client, referentie, nummer, categorie, begin, einde,
                                               volume, eenheid, bedrag, debet)
                        select :d, 9, g, 'x', gen_random_uuid(), 'P', 876543, '45', now(), now(), 1, '04', 1, true
                        from (values ('0341'), ('0007')) as t (g) where g = '0007'
                        union all
                        select -1, n, lpad(n::text, 4, '0'), 'x', gen_random_uuid(), 'P', 5, '45', now(), now(), 1, '04', 1, true
                        from generate_series(1, 300) as n
                        """).param("d", declaratie).update();
        var vondst = proef.inzage().blader(kenmerk(null, "876543", null), OPERATOR, new Berichtplek(null, null, 50));
        assertThat(vondst.rijen()).hasSize(1);
        assertThat(vondst.rijen().getFirst().berichtsoort()).isEqualTo("JW323");
    }

    @Test
    void de_volgende_en_vorige_bladen_sluiten_aan() {
        var filter = vraag("", null, "JW301", null, null, null).filter();
        var eerste = blad(filter, null, null);
        var tweede = blad(filter, eerste.ouder(), null);
        var derde = blad(filter, tweede.ouder(), null);
        assertThat(ids(eerste, tweede, derde)).isEqualTo(gewoon(filter, null, OPERATOR, 150));
        assertThat(blad(filter, null, derde.nieuwer()).rijen()).isEqualTo(tweede.rijen());
        var terug = blad(filter, null, tweede.nieuwer());
        assertThat(terug.rijen()).isEqualTo(eerste.rijen());
        assertThat(terug.nieuwer()).isNull();
        assertThat(eerste.nieuwer()).isNull();
        assertThat(eerste.aantal()).isEqualTo(Berichtvondst.TELGRENS);
    }

    @Test
    void ook_met_bladnummers_komt_alles_een_keer() {
        var filter = vraag("", null, null, null, null, null).filter();
        List<UUID> gevonden = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            proef.inzage().zoek(filter, REGIO, new Bladzijde(n, 30)).stream()
                    .limit(30)
                    .forEach(r -> gevonden.add(r.id()));
        }
        assertThat(gevonden).isEqualTo(gewoon(filter, null, REGIO, 120));
    }

    private static Berichtvondst blad(Berichtfilter filter, Long na, Long voor) {
        return proef.inzage().blader(filter, OPERATOR, new Berichtplek(na, voor, 50));
    }

    private static List<UUID> ids(Berichtvondst... bladen) {
        return Stream.of(bladen)
                .flatMap(b -> b.rijen().stream().map(Berichtregel::id))
                .toList();
    }

    private static void controleer(Berichtfilter filter, byte[] persoon, Aanroeper wie) {
        var plek = new Berichtplek(null, null, 50);
        var vondst = persoon == null
                ? proef.inzage().blader(filter, wie, plek)
                : proef.inzage().vanPersoon(persoon, wie, plek);
        List<UUID> verwacht = gewoon(filter, persoon, wie, 1001);
        assertThat(vondst.rijen().stream().map(Berichtregel::id))
                .containsExactlyElementsOf(verwacht.subList(0, Math.min(50, verwacht.size())));
        assertThat(vondst.aantal()).isEqualTo(verwacht.size());
        String plan = proef.plan(filter, persoon, wie, plek);
        // The side table of standings holds only what was not delivered: for a question about most of it, reading it
        // whole is the cheapest.
        assertThat(plan).doesNotContain("Seq Scan on bericht ", "Seq Scan on zoekterm");
    }

    /** The same asked in the plainest way. */
    private static List<UUID> gewoon(Berichtfilter f, byte[] persoon, Aanroeper wie, int hoogstens) {
        return jdbc.sql("""
                        select id from bericht b
                        where (:alles or afzender = any (:namens) or ontvanger = any (:namens) or indiener = any (:namens))
                          and (:status::text is null or status = :status)
                          and (:soort::text is null or berichtsoort = :soort)
                          and (:van::text is null or afzender = :van)
                          and (:naar::text is null or ontvanger = :naar)
                          and (:partner::text is null or :partner in (afzender, ontvanger))
                          and (:identificatie::text is null or identificatie = :identificatie)
                          and (:toewijzing::text is null or volgnummer in (select volgnummer from zoekterm where term = 'T' || :toewijzing
                                               union select declaratie from prestatie where nummer::text = :toewijzing))
                          and (:referentie::text is null or :referentie in (id::text, referentienummer::text)
                               or volgnummer in (select volgnummer from zoekterm where term = 'R' || :referentie))
                          and (:persoon::text is null
                               or id in (select bericht_id from persoon where bsn_kenmerk = decode(:persoon, 'hex')))
                          and ontvangen_op >= coalesce(:vanaf::timestamptz, '-infinity')
                          and ontvangen_op < coalesce(:tot::timestamptz, 'infinity')
                        order by volgnummer desc limit :hoogstens
                        """)
                .param("alles", wie == OPERATOR)
                .param("namens", wie.namens().toArray(String[]::new))
                .param("status", f.status() == null ? null : f.status().name())
                .param("soort", f.berichtsoort())
                .param("van", f.afzender())
                .param("naar", f.ontvanger())
                .param("partner", f.partner())
                .param("identificatie", f.identificatie())
                .param("toewijzing", f.toewijzing())
                .param("referentie", f.referentie())
                .param("persoon", persoon == null ? null : HexFormat.of().formatHex(persoon))
                .param("vanaf", f.vanaf() == null ? null : f.vanaf().atOffset(ZoneOffset.UTC))
                .param("tot", f.tot() == null ? null : f.tot().atOffset(ZoneOffset.UTC))
                .param("hoogstens", hoogstens)
                .query(UUID.class)
                .list();
    }
}
