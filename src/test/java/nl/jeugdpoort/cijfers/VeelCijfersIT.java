package nl.jeugdpoort.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Half a million counts, a year of a large region: what a page asks runs along an index and reads no messages. */
class VeelCijfersIT {

    private static final Proefcijfers PROEF = new Proefcijfers();
    private static final LocalDate LAATSTE = LocalDate.of(2026, 11, 27);

    @BeforeAll
    static void vul() {
        PROEF.jdbc.sql("""
                        insert into dagcijfer
                        select date '2026-11-27' - d, 'JW3' || lpad(s::text, 2, '0'), 'A' || p, 'B' || (p % 60), 'GOED', 7
                        from generate_series(0, 364) d, generate_series(1, 5) s, generate_series(1, 300) p
                        """).update();
        PROEF.jdbc.sql("analyze dagcijfer").update();
    }

    @Test
    void een_maand_van_alles_klopt() {
        var maand = new Cijfervraag(LAATSTE.minusDays(29), LAATSTE, null, null);
        List<Dagvolume> dagen = PROEF.inzage.perDag(maand, Aanroeper.operator("operator"));
        assertThat(dagen).hasSize(30).extracting(Dagvolume::goed).containsOnly(5L * 300 * 7);
    }

    @Test
    void het_verkeer_van_een_deelnemer_gaat_langs_zijn_eigen_index() {
        String plan = String.join("\n", PROEF.jdbc.sql("""
                                explain select dag, aantal from dagcijfer
                                where afzender = 'A17' and dag between date '2026-10-29' and date '2026-11-27'
                                """).query(String.class).list());
        assertThat(plan).contains("dagcijfer_afzender").doesNotContain("Seq Scan");
    }

    @Test
    void een_week_van_alles_leest_niet_het_hele_jaar() {
        String plan = String.join("\n", PROEF.jdbc.sql("""
                                explain select uitkomst, sum(aantal) from dagcijfer
                                where dag between date '2026-11-21' and date '2026-11-27' group by 1
                                """).query(String.class).list());
        assertThat(plan).contains("dagcijfer_pkey").doesNotContain("Seq Scan");
    }
}
