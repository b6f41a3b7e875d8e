package nl.jeugdpoort.verhaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.jeugdpoort.verhaal.Voorbereiders.AANBIEDER_KIJKT_ZELF;
import static nl.jeugdpoort.verhaal.Voorbereiders.KIJKT_ZELF_301;
import static nl.jeugdpoort.verhaal.Voorbereiders.VANZELF_301;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtgevolg;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.voorbereiding.Verzender;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However often a bepaling is processed, wherever the gateway stops and whoever else is at work: what follows on it follows once. */
class VoorbereidingHerhalingIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final UnaryOperator<String> ZO = UnaryOperator.identity();

    private final JdbcClient jdbc = POORT.bean(JdbcClient.class);

    @Test
    void een_verwerking_die_afbreekt_laat_niets_na_en_dezelfde_bepaling_maakt_later_niets_meer() throws IOException {
        var zaak = new Bepalingzaak(POORT, KIJKT_ZELF_301, AANBIEDER_KIJKT_ZELF);
        Bericht bepaling = bewaar(zaak, 1);
        verwerk(bepaling, true);
        assertThat(gemaakt(bepaling)).isEmpty();
        assertThat(zaak.postbus(KIJKT_ZELF_301)).isEmpty();

        verwerk(bepaling, false);
        List<String> eenmaal = gemaakt(bepaling);
        assertThat(eenmaal).hasSize(1);
        assertThat(POORT.als(Bepalingzaak.GI)
                        .post("/api/v1/berichten", zaak.bepaling(1, ZO))
                        .status())
                .isEqualTo(200);
        zaak.meld(Bepalingzaak.GI, "{\"soort\": \"spoed\"}", 200);
        assertThat(gemaakt(bepaling)).isEqualTo(eenmaal);
        assertThat(zaak.postbus(KIJKT_ZELF_301)).containsExactly("JW301 concept");
    }

    @Test
    void de_database_laat_er_geen_twee_van_een_versie_toe() throws IOException {
        Bericht bepaling = bewaar(new Bepalingzaak(POORT, KIJKT_ZELF_301, AANBIEDER_KIJKT_ZELF), 1);
        verwerk(bepaling, false);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into voorbereiding (id, aanmelding, bepaling, berichtsoort, aanbieder, deelnemer, identificatie,
                                    status, gemaakt_op)
                                select gen_random_uuid(), aanmelding, bepaling, berichtsoort, aanbieder, deelnemer, 'ANDERS', status, gemaakt_op
                                from voorbereiding where bepaling = :bepaling
                                """).param("bepaling", bepaling.id()).update())
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("voorbereiding_eenmalig");
    }

    @Test
    void wie_stopt_tussen_innemen_en_noteren_neemt_daarna_hetzelfde_bericht_niet_nog_eens_in() throws IOException {
        var zaak = new Bepalingzaak(POORT, VANZELF_301, AANBIEDER_KIJKT_ZELF);
        zaak.stuurBepaling(1, ZO);
        zaak.wordt("4b");
        String identificatie = zaak.lijst("voorbereid", "identificatie").getFirst();
        alsofNietGenoteerd(identificatie);

        await("noted again")
                .atMost(Duration.ofSeconds(60))
                .until(() -> zaak.lijst("voorbereid", "status").equals(List.of("VERZONDEN")));
        assertThat(ingenomen(identificatie)).isEqualTo(1);
        assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactly("JW301");
    }

    @Test
    void velen_tegelijk_nemen_elk_bericht_eenmaal_in() throws Exception {
        List<Bepalingzaak> zaken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            zaken.add(new Bepalingzaak(POORT, VANZELF_301, AANBIEDER_KIJKT_ZELF));
        }
        Verzender verzender = POORT.bean(Verzender.class);
        try (var draden = Executors.newFixedThreadPool(6)) {
            for (Bepalingzaak zaak : zaken) {
                zaak.stuurBepaling(1, ZO);
                for (int i = 0; i < 40; i++) {
                    draden.execute(verzender::verzend);
                }
            }
        }
        for (Bepalingzaak zaak : zaken) {
            zaak.wordt("4b");
            assertThat(zaak.postbus(AANBIEDER_KIJKT_ZELF)).containsExactly("JW301");
            assertThat(zaak.lijst("voorbereid", "status")).containsExactly("VERZONDEN");
        }
    }

    @Test
    void een_nieuwe_versie_gaat_niet_vanzelf_zolang_het_bericht_van_de_vorige_nog_wordt_verwerkt() throws IOException {
        var zaak = new Bepalingzaak(POORT, VANZELF_301, AANBIEDER_KIJKT_ZELF);
        Bericht eerste = bewaar(zaak, 1);
        Bericht tweede = bewaar(zaak, 2);
        List<String> hoe = POORT.bean(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            gevolgenVan(eerste);
            bewaar(
                    kop(
                            "ijw/3.2",
                            "JW301",
                            VANZELF_301,
                            AANBIEDER_KIJKT_ZELF,
                            gemaakt(eerste).getFirst()),
                    "<b/>".getBytes(UTF_8),
                    BerichtStatus.ONTVANGEN);
            gevolgenVan(tweede);
            return jdbc.sql("select status || ' ' || reden from voorbereiding where bepaling = :bepaling")
                    .param("bepaling", tweede.id())
                    .query(String.class)
                    .list();
        });
        assertThat(hoe)
                .containsExactly("CONCEPT Een bericht van een eerdere versie van de bepaling wordt nog verwerkt.");
    }

    private static Berichtkop kop(
            String standaard, String soort, String afzender, String ontvanger, String identificatie) {
        return new Berichtkop(
                standaard, soort, afzender, ontvanger, identificatie, LocalDate.of(2026, 11, 2), null, Feiten.GEEN);
    }

    /** The bepaling as the processing finds it, without the processing itself. */
    private static Bericht bewaar(Bepalingzaak zaak, int versie) throws IOException {
        Berichtkop kop = kop("regio/1.0", "BEPALING", Bepalingzaak.GI, zaak.gemeente, zaak.kenmerk + "." + versie);
        return bewaar(kop, zaak.bepaling(versie, ZO), BerichtStatus.GOEDGEKEURD);
    }

    private static Bericht bewaar(Berichtkop kop, byte[] inhoud, BerichtStatus status) {
        var nieuw = new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.REST,
                kop.afzender(),
                null,
                status,
                null,
                POORT.nu(),
                inhoud,
                Set.of(),
                true);
        return POORT.bean(BerichtStore.class).bewaar(nieuw).bericht();
    }

    private static void verwerk(Bericht bericht, boolean breekAf) {
        POORT.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            gevolgenVan(bericht);
            if (breekAf) {
                status.setRollbackOnly();
            }
        });
    }

    private static void gevolgenVan(Bericht bericht) {
        POORT.alle(Berichtgevolg.class).forEach(gevolg -> gevolg.verwerk(List.of(bericht), Map.of()));
    }

    private List<String> gemaakt(Bericht bepaling) {
        return jdbc.sql("select identificatie from voorbereiding where bepaling = :bepaling")
                .param("bepaling", bepaling.id())
                .query(String.class)
                .list();
    }

    /** As it stands when the gateway was stopped after the door had taken the message in. */
    private void alsofNietGenoteerd(String identificatie) {
        UUID bericht = jdbc.sql(
                        "select id from bericht where berichtsoort = 'JW301' and identificatie = :identificatie")
                .param("identificatie", identificatie)
                .query(UUID.class)
                .single();
        UUID id = jdbc.sql("select id from voorbereiding where identificatie = :identificatie")
                .param("identificatie", identificatie)
                .query(UUID.class)
                .single();
        byte[] inhoud = POORT.bean(BerichtStore.class).inhoud(bericht).orElseThrow();
        Kluis.Gesloten dicht = POORT.bean(Kluis.class).sluit(inhoud, id);
        jdbc.sql(
                        "update voorbereiding set status = 'TE_VERZENDEN', sleutel = :sleutel, gegevens = :gegevens where id = :id")
                .param("sleutel", dicht.sleutel())
                .param("gegevens", dicht.gegevens())
                .param("id", id)
                .update();
    }

    private int ingenomen(String identificatie) {
        return jdbc.sql("select count(*) from bericht where berichtsoort = 'JW301' and identificatie = :identificatie")
                .param("identificatie", identificatie)
                .query(Integer.class)
                .single();
    }
}
