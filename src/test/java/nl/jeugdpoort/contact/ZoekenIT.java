package nl.jeugdpoort.contact;

import static nl.jeugdpoort.contact.Proefregel.met;
import static nl.jeugdpoort.contact.Proefregel.mutaties;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is the lokaal team here, and who replaces. */
class ZoekenIT {

    private static final Logger LOG = LoggerFactory.getLogger(ZoekenIT.class);
    private static final Functie TEAM = Functie.LOKAAL_TEAM_MEDEWERKER;

    /** A Monday. */
    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);

    private final Contactproef proef = new Contactproef();

    @Test
    void wieDeWijkHeeftStaatVoorWieDeHeleGemeenteHeeft() {
        proef.lever(mutaties(
                naam("A", "Alle Wijken"),
                naam("B", "Zuid Team").zet("wijken", "Dukenburg, Lindenholt"),
                naam("C", "Noord Team").zet("wijken", "Nijmegen-Noord"),
                naam("D", "Wijchen Team").zet("gemeenten", "0296")));

        assertThat(proef.namen(vraag("0268", "DUKENBURG"))).containsExactly("Zuid Team", "Alle Wijken");
        assertThat(proef.namen(vraag("0268", "nijmegen noord"))).containsExactly("Noord Team", "Alle Wijken");
        assertThat(proef.namen(vraag("0296", null))).containsExactly("Wijchen Team");
        assertThat(proef.namen(vraag("0209", null))).isEmpty();
    }

    @Test
    void wieDeHeleRegioHeeftIsBijElkeGemeenteTeVinden() {
        proef.lever(mutaties(
                naam("A", "Ilse").zet("functie", "regionale-contactpersoon").zet("gemeenten", null)));

        assertThat(proef.register.voor("JZ32", "0296", Functie.REGIONALE_CONTACTPERSOON, DAG))
                .extracting(c -> c.persoon().naam())
                .containsExactly("Ilse");
    }

    @Test
    void eenWoordVindtOokHetBeginEnLetOpGeenAccenten() {
        proef.lever(mutaties(naam("A", "Zoë Müller").zet("team", "Lokaal team Zuid"), naam("B", "Bram Rutgers")));

        assertThat(proef.namen(woorden("zoe mul"))).containsExactly("Zoë Müller");
        assertThat(proef.namen(woorden("ZUID"))).containsExactly("Zoë Müller");
        assertThat(proef.namen(woorden("zoe rutgers"))).isEmpty();
        assertThat(proef.namen(woorden("& | !'"))).hasSize(2);
    }

    @Test
    void eenContactGeldtVanDeEersteTotEnMetDeLaatsteDag() {
        proef.lever(mutaties(naam("A", "Sanne").zet("geldigVan", "2026-02-01").zet("geldigTot", "2026-12-31")));

        assertThat(proef.namen(op(LocalDate.of(2026, 1, 31)))).isEmpty();
        assertThat(proef.namen(op(LocalDate.of(2026, 2, 1)))).containsExactly("Sanne");
        assertThat(proef.namen(op(LocalDate.of(2026, 12, 31)))).containsExactly("Sanne");
        assertThat(proef.namen(op(LocalDate.of(2027, 1, 1)))).isEmpty();
    }

    @Test
    void wieAfwezigIsVerwijstNaarDeKoppelgenootEnDieNaarDeZijne() {
        proef.lever(mutaties(
                naam("A", "Anna").zet("koppelgenoot", "B").zet("afwezigVan", "2026-11-20"),
                naam("B", "Bo")
                        .zet("koppelgenoot", "C")
                        .zet("afwezigVan", "2026-11-23")
                        .zet("afwezigTot", "2026-11-23"),
                naam("C", "Chris").zet("koppelgenoot", "A").zet("gemeenten", "0296")));
        var beelden = proef.register.beelden(proef.register.zoek(vraag("0268", null), 0, 10), DAG);

        assertThat(beelden).extracting(b -> b.vervanger().naam()).containsExactly("Bo", "Chris");
        assertThat(beelden).extracting(b -> b.aanspreken().naam()).containsOnly("Chris");
        assertThat(beelden).extracting(Contactbeeld::aanwezigheid).containsOnly(Aanwezigheid.AFWEZIG);
        assertThat(namenVoor(DAG)).containsExactly("Chris");
        assertThat(namenVoor(DAG.plusDays(1))).containsExactly("Bo");
        assertThat(namenVoor(DAG.minusDays(4))).containsExactlyInAnyOrder("Anna", "Bo");
    }

    @Test
    void opEenVrijeDagNeemtDeKoppelgenootWaarAlsDieErIs() {
        proef.lever(mutaties(
                naam("A", "Anna").zet("koppelgenoot", "B").zet("werkdagen", "di, wo"),
                naam("B", "Bo").zet("koppelgenoot", "A").zet("werkdagen", "ma, di")));

        assertThat(namenVoor(DAG)).containsExactly("Bo");
        assertThat(namenVoor(DAG.plusDays(2))).containsExactly("Anna");
        assertThat(namenVoor(DAG.plusDays(5))).containsExactlyInAnyOrder("Anna", "Bo");
    }

    @Test
    void zijnAllenAfwezigDanBlijftDePersoonZelf() {
        proef.lever(mutaties(naam("A", "Anna").zet("afwezigVan", "2026-11-01")));

        assertThat(namenVoor(DAG)).containsExactly("Anna");
    }

    @Test
    void zoekenGaatLangsEenIndexHoeveelErOokZijn() {
        proef.lever(mutaties(naam("A", "Zeldzame Naam").zet("wijken", "Dukenburg")));
        proef.jdbc.sql("""
                insert into contact (id, regio, organisatie, kenmerk, organisatienaam, naam, functie, werkdagen, gemeenten, wijken,
                    wijken_zoek, geldig_van, versie, bevestigd_op, woorden)
                select gen_random_uuid(), 'JZ' || (40 + i % 40), (1000 + i % 300)::text, 'K' || i, 'Organisatie', 'Persoon ' || i,
                    'JEUGDBESCHERMER', '{}', array[(1000 + i % 300)::text], '{}', '{}', '2026-01-01', 1, now(), 'persoon ' || i
                from generate_series(1, 200000) i
                """).update();
        proef.jdbc.sql("analyze contact").update();
        long eerder = heleTabel();
        var begin = System.nanoTime();
        IntStream.range(0, 50).forEach(i -> {
            assertThat(proef.namen(vraag("0268", "Dukenburg"))).hasSize(1);
            assertThat(proef.namen(woorden("zeldzame"))).hasSize(1);
            assertThat(proef.namen(vanOrganisatie("0268"))).hasSize(1);
        });
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("150 vragen aan 200.000 contacten in {} ms", duur.toMillis());
        assertThat(duur).isLessThan(Duration.ofSeconds(5));
        assertThat(heleTabel())
                .as("number of times that the whole table was read")
                .isEqualTo(eerder);
    }

    /** Every connection of the test hands in its numbers when it closes, so they are complete. */
    private long heleTabel() {
        return proef.jdbc
                .sql("select seq_scan from pg_stat_user_tables where relname = 'contact'")
                .query(Long.class)
                .single();
    }

    private List<String> namenVoor(LocalDate dag) {
        return proef.register.voor("JZ32", "0268", TEAM, dag).stream()
                .map(contact -> contact.persoon().naam())
                .toList();
    }

    private static Proefregel naam(String kenmerk, String naam) {
        return met(kenmerk).zet("naam", naam);
    }

    private static Contactvraag vraag(String gemeente, String wijk) {
        return new Contactvraag("JZ32", gemeente, wijk, TEAM, null, null, DAG, null);
    }

    private static Contactvraag woorden(String woorden) {
        return new Contactvraag(null, null, null, null, null, woorden, DAG, null);
    }

    private static Contactvraag vanOrganisatie(String organisatie) {
        return new Contactvraag(null, null, null, null, organisatie, null, DAG, null);
    }

    private static Contactvraag op(LocalDate dag) {
        return new Contactvraag("JZ32", "0268", null, null, null, null, dag, null);
    }
}
