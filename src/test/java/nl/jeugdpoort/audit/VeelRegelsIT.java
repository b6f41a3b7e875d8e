package nl.jeugdpoort.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/** A million lines: whatever the auditor asks is answered by an index, and a check reads through without holding them. */
class VeelRegelsIT {

    private static final int AANTAL = 1_000_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Proeflog LOG = new Proeflog();

    /** One line in two seconds: by a few people, seldom by an auditor. */
    @BeforeAll
    static void vul() throws Exception {
        byte[] zegel = Zegel.GEEN;
        try (var verbinding = LOG.bron().getConnection()) {
            var kopie = verbinding.unwrap(PGConnection.class).getCopyAPI().copyIn("copy audit from stdin");
            for (int i = 1; i <= AANTAL; i++) {
                Auditrij rij = rij(i);
                zegel = Zegel.van(zegel, rij);
                String regel = "%d\t%s\t%s\t%s\t%s\t%s\t%s\t\\N\tt\t10.0.0.1\t\\\\x%s\n"
                        .formatted(
                                i,
                                rij.tijdstip(),
                                rij.wie(),
                                rij.rol(),
                                rij.handeling(),
                                rij.objectsoort(),
                                rij.object(),
                                HexFormat.of().formatHex(zegel));
                byte[] bytes = regel.getBytes(StandardCharsets.UTF_8);
                kopie.writeToCopy(bytes, 0, bytes.length);
            }
            kopie.endCopy();
        }
        LOG.jdbc
                .sql("update audit_hoofd set nummer = :n, tijdstip = now(), zegel = :z, merk = :m")
                .param("n", AANTAL)
                .param("z", zegel)
                .param("m", LOG.merk.van(AANTAL, zegel))
                .update();
        LOG.jdbc.sql("analyze audit").update();
    }

    private static Auditrij rij(int i) {
        boolean zelden = i % 100_000 == 0;
        return new Auditrij(
                i,
                BEGIN.plusSeconds(2L * i),
                zelden ? "auditor" : "jan" + i % 5,
                "operator",
                i % 50_000 == 7 ? Handeling.KANAAL_GETEST : Handeling.INHOUD_GEOPEND,
                "bericht",
                "b" + i / 4,
                null,
                true,
                "10.0.0.1",
                Zegel.GEEN);
    }

    static List<Auditvraag> vragen() {
        Instant midden = BEGIN.plus(Duration.ofDays(10));
        return List.of(
                new Auditvraag(null, null, null, null, null, null),
                new Auditvraag(null, null, null, null, null, 12_345L),
                new Auditvraag("auditor", null, null, null, null, null),
                new Auditvraag("niemand", null, null, null, null, null),
                new Auditvraag("jan2", null, null, null, null, null),
                new Auditvraag("jan2", Handeling.KANAAL_GETEST, null, null, null, null),
                new Auditvraag(null, Handeling.KANAAL_GETEST, null, null, null, null),
                new Auditvraag(null, Handeling.UITGELOGD, null, null, null, null),
                new Auditvraag(null, null, "b1234", null, null, null),
                new Auditvraag("jan1", Handeling.INHOUD_GEOPEND, "b1234", null, null, null),
                new Auditvraag(null, null, null, midden, midden.plusSeconds(60), null),
                new Auditvraag("auditor", null, null, BEGIN, midden, null),
                new Auditvraag(null, null, null, BEGIN.plus(Duration.ofDays(900)), null, null));
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void elke_vraag_wordt_met_een_index_beantwoord(Auditvraag vraag) {
        LOG.zoek(vraag);
        long begin = System.nanoTime();
        List<Auditrij> gevonden = LOG.zoek(vraag);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(300));
        assertThat(gevonden).allMatch(rij -> vraag.wie() == null || rij.wie().equals(vraag.wie()));
        assertThat(gevonden)
                .allMatch(rij -> vraag.tot() == null || rij.tijdstip().isBefore(vraag.tot()));
        assertThat(gevonden)
                .allMatch(rij -> vraag.vanaf() == null || !rij.tijdstip().isBefore(vraag.vanaf()));
    }

    @Test
    void een_periode_geeft_precies_haar_regels() {
        Instant midden = BEGIN.plus(Duration.ofDays(10));
        assertThat(LOG.zoek(new Auditvraag(null, null, null, midden, midden.plusSeconds(60), null)))
                .hasSize(30);
    }

    @Test
    void een_controle_van_een_miljoen_regels_leest_ze_alle() {
        long begin = System.nanoTime();
        Controlestand stand = LOG.controleer();
        System.out.printf("Controle van een miljoen regels: %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        assertThat(stand.gelezen()).isEqualTo(AANTAL);
        assertThat(stand.breuken()).isZero();
    }
}
