package nl.jeugdpoort.cijfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.jeugdpoort.toegang.Aanroeper;
import org.junit.jupiter.api.Test;

/** What passed is counted once, on a real database. */
class CijfertellerIT {

    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");
    private static final LocalDate GISTEREN = LocalDate.of(2026, 11, 26);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
    private static final Cijfervraag BEIDE = new Cijfervraag(GISTEREN, VANDAAG, null, null);

    private final Proefcijfers proef = new Proefcijfers();

    private List<Dagvolume> perDag() {
        return proef.inzage.perDag(BEIDE, OPERATOR);
    }

    @Test
    void een_bericht_telt_op_zijn_nederlandse_dag_en_een_keer() {
        proef.bericht("a", "JW301", "0384", "42420001", "AFGELEVERD", "2026-11-26T23:30:00Z");
        proef.bericht("b", "JW301", "0384", "42420001", "AFGEKEURD", "2026-11-26T22:30:00Z");
        proef.bericht("c", "JW305", "42420001", "0384", "GOEDGEKEURD", "2026-11-27T10:00:00Z");
        proef.telAlles();
        proef.telAlles();
        assertThat(perDag()).containsExactly(new Dagvolume(GISTEREN, 0, 1), new Dagvolume(VANDAAG, 2, 0));
        assertThat(proef.inzage.perSoort(BEIDE, OPERATOR))
                .containsExactly(new Aandeel("JW301", 2, 1), new Aandeel("JW305", 1, 0));
    }

    @Test
    void wat_nog_verwerkt_wordt_telt_pas_als_bekend_is_hoe_het_afliep() {
        proef.bericht("a", "JW301", "0384", "42420001", "ONTVANGEN", "2026-11-27T10:00:00Z");
        proef.telAlles();
        assertThat(perDag()).extracting(Dagvolume::samen).containsExactly(0L, 0L);
        proef.status("a", "AFGEKEURD");
        proef.bevinding("a", "TR302", "0001");
        proef.bevinding("a", "TR302", "0001");
        proef.bevinding("a", "OP259", null);
        proef.telAlles();
        proef.telAlles();
        assertThat(perDag()).contains(new Dagvolume(VANDAAG, 0, 1));
        assertThat(proef.inzage.perRegel(BEIDE, OPERATOR)).containsExactly(new Aantal("TR302", 1));
        assertThat(proef.inzage.perUur(
                        Instant.parse("2026-11-27T10:10:00Z"), Instant.parse("2026-11-27T11:10:00Z"), OPERATOR))
                .extracting(Uurvolume::aantal, Uurvolume::bytes)
                .containsExactly(tuple(1L, 100L), tuple(0L, 0L));
    }

    @Test
    void een_lager_nummer_dat_later_verschijnt_wordt_niet_overgeslagen() throws Exception {
        try (var traag = proef.bron.getConnection();
                var opdracht = traag.createStatement()) {
            traag.setAutoCommit(false);
            opdracht.executeUpdate("""
                    insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening, feiten,
                                         kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                    values (gen_random_uuid(), 0, 'ijw/3.2', 'JW307', '42420001', '0384', 'traag', '2026-11-27', '{}', 'REST', '42420001',
                            gen_random_uuid(), 'AFGELEVERD', ''::bytea, 1, '2026-11-27T10:00Z')
                    """);
            proef.bericht("snel", "JW301", "0384", "42420001", "AFGELEVERD", "2026-11-27T10:00:00Z");
            proef.telAlles();
            assertThat(perDag()).extracting(Dagvolume::samen).containsExactly(0L, 0L);
            traag.commit();
        }
        proef.telAlles();
        assertThat(perDag()).extracting(Dagvolume::samen).containsExactly(0L, 2L);
    }

    @Test
    void wie_tegelijk_tellen_tellen_samen_een_keer() throws Exception {
        for (int i = 0; i < 200; i++) {
            proef.bericht("b" + i, "JW301", "0384", "42420001", "AFGELEVERD", "2026-11-27T10:00:00Z");
        }
        proef.teller().tel();
        try (var tellers = Executors.newFixedThreadPool(4)) {
            Callable<Void> teller = () -> {
                proef.teller().tel();
                return null;
            };
            for (var klaar : tellers.invokeAll(List.of(teller, teller, teller, teller))) {
                klaar.get();
            }
        }
        proef.telAlles();
        assertThat(perDag()).extracting(Dagvolume::samen).containsExactly(0L, 200L);
    }

    @Test
    void weigeringen_aan_de_deur_tellen_per_reden() {
        Stream.of("schema-ongeldig", "schema-ongeldig", "te-groot")
                .forEach(code -> proef.weigering(code, "0384", "2026-11-27T10:00:00Z"));
        proef.weigering("te-groot", "0200", "2026-11-27T10:00:00Z");
        proef.telAlles();
        proef.telAlles();
        assertThat(proef.inzage.geweigerd(BEIDE, OPERATOR))
                .containsExactly(new Aantal("schema-ongeldig", 2), new Aantal("te-groot", 2));
        assertThat(proef.inzage.geweigerd(BEIDE, Aanroeper.deelnemer("0200")))
                .containsExactly(new Aantal("te-groot", 1));
    }

    @Test
    void een_deelnemer_ziet_alleen_zijn_eigen_cijfers() {
        proef.bericht("a", "JW301", "0384", "42420001", "AFGEKEURD", "2026-11-27T10:00:00Z");
        proef.bericht("b", "JW301", "0200", "42420001", "AFGELEVERD", "2026-11-27T10:00:00Z");
        proef.bevinding("a", "TR302", "0001");
        proef.telAlles();
        Aanroeper apeldoorn = Aanroeper.deelnemer("0200");
        assertThat(proef.inzage.perDag(BEIDE, apeldoorn)).contains(new Dagvolume(VANDAAG, 1, 0));
        assertThat(proef.inzage.perRegel(BEIDE, apeldoorn)).isEmpty();
        assertThat(proef.inzage.perAfzender(BEIDE, apeldoorn)).containsExactly(new Aandeel("0200", 1, 0));
        assertThat(proef.inzage.perUur(
                        Instant.parse("2026-11-27T10:00:00Z"), Instant.parse("2026-11-27T11:00:00Z"), apeldoorn))
                .isEmpty();
        var vanDiemen = new Cijfervraag(GISTEREN, VANDAAG, null, "0384");
        assertThat(proef.inzage.verkeer(vanDiemen, apeldoorn))
                .extracting(Verkeer::verzonden)
                .containsOnly(0L);
        assertThat(proef.inzage.verkeer(vanDiemen, OPERATOR)).contains(new Verkeer(VANDAAG, 1, 0));
    }
}
