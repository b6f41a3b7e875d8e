package nl.jeugdpoort.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the screens of terms cost with a million terms. The bounds are generous; the figures are in the log. */
class VeelBordIT {

    private static final Logger LOG = LoggerFactory.getLogger(VeelBordIT.class);
    private static final Termijnfilter ALLES = new Termijnfilter(null, null, null);
    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");
    private static final Bladzijde BLAD = new Bladzijde(1, 20);

    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");
    private final Einddagen einddagen = new Einddagen(keten.jdbc);
    private final Termijninzage inzage = new Termijninzage(
            new Bordlezer(keten.jdbc), einddagen, new Termijnlijst(keten.jdbc), keten.config, keten.klok);
    private final Termijnkalender kalender = new Termijnkalender(einddagen, keten.config, keten.klok);

    /** A year of terms between 340 gemeenten and 300 aanbieders, of which one in twenty is open. */
    private void vul() {
        keten.jdbc.sql("""
                        insert into termijn (code, sleutel, bericht_id, deelnemer, tegenpartij, gestart_op, dagtekening, verloopt_op,
                                             status, gehaald_op, te_laat)
                        select (array['OP090', 'OP271', 'OP274', 'OP272'])[1 + n % 4], 'vul' || n, null,
                               case when n % 2 = 0 then lpad((h % 340)::text, 4, '0') else (42420000 + h % 300)::text end,
                               case when n % 2 = 0 then (42420000 + h % 300)::text else lpad((h % 340)::text, 4, '0') end,
                               e.dag - interval '5 days', (e.dag - interval '5 days')::date, e.dag,
                               case when n % 20 = 0 and e.dag > '2026-11-23' then 'LOOPT' when n % 20 < 2 then 'VERLOPEN' else 'GEHAALD' end,
                               case when n % 20 = 0 then null else e.dag - interval '1 day' * (n % 5 - 1) end,
                               n % 20 = 1
                        from generate_series(1, 1000000) n cross join lateral (select hashint4(n) & 65535 as h) w
                        cross join lateral (select (date '2026-01-01' + (n * 7 % 365)::int)::timestamp at time zone 'Europe/Amsterdam' as dag) e
                        """).update();
        keten.jdbc.sql("vacuum analyze termijn").update();
    }

    @Test
    void elkSchermBlijftSnelBijEenMiljoenTermijnen() {
        vul();
        lopenBordEnKalenderLangsHunIndex();
        Aanroeper gemeente = Aanroeper.deelnemer("0338");
        LocalDate vandaag = LocalDate.of(2026, 11, 23);
        assertThat(snel("bord van de operator", () -> inzage.bord(ALLES, OPERATOR, BLAD))
                        .partijen())
                .isGreaterThan(100);
        snel("bord van een gemeente", () -> inzage.bord(ALLES, gemeente, BLAD));
        assertThat(snel("alles wat te laat is", () -> inzage.lijst(Termijnkeuze.TE_LAAT, ALLES, OPERATOR, BLAD)))
                .hasSize(21);
        snel(
                "te laat bij een partij",
                () -> inzage.lijst(Termijnkeuze.TE_LAAT, new Termijnfilter(null, "0338", null), OPERATOR, BLAD));
        snel("alles van een gemeente", () -> inzage.lijst(Termijnkeuze.OPEN, ALLES, gemeente, BLAD));
        assertThat(snel("een dag", () -> inzage.op(vandaag, ALLES, OPERATOR, BLAD)))
                .hasSize(21);
        snel("kalender", () -> kalender.maand(YearMonth.of(2026, 11), ALLES, OPERATOR));
        snel("kalender van een gemeente", () -> kalender.maand(YearMonth.of(2026, 11), ALLES, gemeente));
        assertThat(snel(
                        "stiptheid van een kwartaal",
                        () -> kalender.stiptheid(vandaag.minusDays(90), vandaag, ALLES, OPERATOR)))
                .hasSizeGreaterThan(100);
        snel("stiptheid van een jaar", () -> kalender.stiptheid(vandaag.minusDays(365), vandaag, ALLES, OPERATOR));
        snel("stiptheid voor een gemeente", () -> kalender.stiptheid(vandaag.minusDays(90), vandaag, ALLES, gemeente));
    }

    private void lopenBordEnKalenderLangsHunIndex() {
        assertThat(plan("""
                        select deelnemer, count(*) from termijn
                        where status in ('LOOPT', 'VERLOPEN') and gehaald_op is null and gestart_op is not null group by deelnemer
                        """)).contains("termijn_bord");
        assertThat(plan("""
                        select id from termijn where status in ('LOOPT', 'VERLOPEN') and gehaald_op is null and gestart_op is not null
                          and deelnemer = '0338' and verloopt_op <= now() order by verloopt_op, id limit 3
                        """)).contains("termijn_bord");
        assertThat(plan("""
                        select verloopt_op, count(*) from termijn where status <> 'VERVALLEN' and gestart_op is not null
                          and verloopt_op > '2026-11-01' and verloopt_op <= '2026-12-01' group by verloopt_op
                        """)).contains("termijn_einde");
    }

    private String plan(String vraag) {
        List<String> regels =
                keten.jdbc.sql("explain " + vraag).query(String.class).list();
        return String.join("\n", regels);
    }

    /** The second time, as a page that somebody just looked at. */
    private static <T> T snel(String wat, Supplier<T> vraag) {
        vraag.get();
        var begin = System.nanoTime();
        T antwoord = vraag.get();
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("{} in {} ms bij een miljoen termijnen", wat, duur.toMillis());
        assertThat(duur).as(wat).isLessThan(Duration.ofSeconds(8));
        return antwoord;
    }
}
