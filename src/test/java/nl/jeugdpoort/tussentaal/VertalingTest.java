package nl.jeugdpoort.tussentaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Hulp;
import nl.jeugdpoort.bepaling.Omvang;
import nl.jeugdpoort.bepaling.Proefdocumenten;
import nl.jeugdpoort.bepaling.Uitzondering;
import nl.jeugdpoort.ijw.v3_2.jw301.ToegewezenProduct;
import nl.jeugdpoort.ijw.v3_2.jw315.AangevraagdProduct;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bepaling becomes the message that follows on it; what cannot be translated is asked back. */
class VertalingTest {

    private static final Toetsbank BANK = Toetsbank.los();
    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    private static final LocalDate EINDE = LocalDate.of(2027, 5, 31);

    static Bepaling met(Hulp... hulp) {
        Bepaling b = Proefdocumenten.bepaling();
        return new Bepaling(
                b.kop(),
                b.instelling(),
                b.jeugdige(),
                b.maatregel(),
                Arrays.asList(hulp),
                b.evaluatiemomenten(),
                b.afstemming());
    }

    static Hulp hulp(String zorgvorm, String aanbieder, Omvang omvang, LocalDate einde) {
        return new Hulp(zorgvorm, BEGIN, einde, omvang, "Weer naar school.", aanbieder, true, null);
    }

    static Omvang volume(int volume, String eenheid, String frequentie) {
        return new Omvang(volume, eenheid, frequentie, null);
    }

    static Omvang budget(int centen) {
        return new Omvang(null, null, null, centen);
    }

    private static Concept enige(Vertaald vertaald) {
        assertThat(vertaald.vragen()).isEmpty();
        assertThat(vertaald.berichten()).hasSize(1);
        Concept concept = vertaald.berichten().getFirst();
        assertThat(BANK.toets(concept.inhoud()).bevindingen()).isEmpty();
        return concept;
    }

    @Test
    void in_route_301_wordt_het_een_toewijzing_van_de_gemeente_aan_de_aanbieder() {
        Concept concept =
                enige(Proeftaal.vertaling().toewijzing(met(hulp("AMBU01", "42420001", volume(4, "04", "2"), EINDE))));

        assertThat(concept.berichtsoort()).isEqualTo("JW301");
        assertThat(concept.afzender()).isEqualTo("0384");
        assertThat(concept.ontvanger()).isEqualTo("42420001");
        var bericht = Toewijzingsbericht.XML.lees(concept.inhoud());
        assertThat(bericht.getHeader().getBerichtIdentificatie().getIdentificatie())
                .isEqualTo(concept.identificatie())
                .hasSize(12);
        assertThat(bericht.getHeader().getBerichtIdentificatie().getDagtekening())
                .isEqualTo("2026-11-02");
        assertThat(bericht.getClient().getBsn()).isEqualTo("999940673");
        assertThat(bericht.getClient().getNaam().getGeslachtsnaam().getVoorvoegsel())
                .isEqualTo("van der");
        ToegewezenProduct product = bericht.getClient()
                .getToegewezenProducten()
                .getToegewezenProduct()
                .getFirst();
        assertThat(product.getProduct().getCategorie()).isEqualTo("45");
        assertThat(product.getProduct().getCode()).isEqualTo("45A04");
        assertThat(product.getOmvang().getVolume()).isEqualTo(4);
        assertThat(product.getOmvang().getEenheid()).isEqualTo("04");
        assertThat(product.getOmvang().getFrequentie()).isEqualTo("2");
        assertThat(product.getIngangsdatum()).isEqualTo(BEGIN);
        assertThat(product.getEinddatum()).isEqualTo(EINDE);
        assertThat(product.getToewijzingsdatum()).isEqualTo("2026-11-02");
        assertThat(product.getToewijzingstijd()).as("Dutch time").isEqualTo("11:15:30");
    }

    @Test
    void in_route_315_wordt_het_een_verzoek_van_de_aanbieder_met_de_instelling_als_verwijzer() {
        Concept concept = enige(Proeftaal.vertaling().verzoek(met(hulp("GGZ01", "42420002", budget(450_000), EINDE))));

        assertThat(concept.berichtsoort()).isEqualTo("JW315");
        assertThat(concept.afzender()).isEqualTo("42420002");
        assertThat(concept.ontvanger()).isEqualTo("0384");
        AangevraagdProduct product = Verzoekbericht.XML
                .lees(concept.inhoud())
                .getClient()
                .getAangevraagdeProducten()
                .getAangevraagdProduct()
                .getFirst();
        assertThat(product.getVerwijzer().getType()).isEqualTo("08");
        assertThat(product.getVerwijzer().getNaam()).isNull();
        assertThat(product.getReferentieAanbieder()).isEqualTo("JB-2026-0017.1-1");
        assertThat(product.getProduct().getCategorie()).isEqualTo("54");
        assertThat(product.getProduct().getCode()).isNull();
        assertThat(product.getBudget()).isEqualTo(450_000);
        assertThat(product.getOmvang()).isNull();
        assertThat(product.getRaamcontract()).isEqualTo("1");
    }

    @Test
    void uren_worden_minuten_waar_de_regio_in_minuten_telt() {
        Concept concept =
                enige(Proeftaal.vertaling().toewijzing(met(hulp("AMBU02", "42420001", volume(3, "04", "4"), null))));
        ToegewezenProduct product = Toewijzingsbericht.XML
                .lees(concept.inhoud())
                .getClient()
                .getToegewezenProducten()
                .getToegewezenProduct()
                .getFirst();
        assertThat(product.getOmvang().getVolume()).isEqualTo(180);
        assertThat(product.getOmvang().getEenheid()).isEqualTo("01");
    }

    @Test
    void een_aanbieder_zonder_contract_kan_met_een_uitzondering() {
        Hulp zonder = new Hulp(
                "AMBU01",
                BEGIN,
                EINDE,
                volume(4, "04", "2"),
                "Doel.",
                "42420003",
                false,
                new Uitzondering("N. Beukema", "Past."));
        Concept concept = enige(Proeftaal.vertaling().verzoek(met(zonder)));
        assertThat(new String(concept.inhoud(), UTF_8)).contains("Raamcontract>2<");
    }

    @Test
    void elke_aanbieder_krijgt_een_eigen_bericht_en_elk_product_een_eigen_nummer() {
        Vertaald vertaald = Proeftaal.vertaling()
                .toewijzing(met(
                        hulp("AMBU01", "42420001", volume(4, "04", "2"), EINDE),
                        hulp("GGZ01", "42420002", budget(450_000), EINDE),
                        hulp("MAAT01", "42420001", budget(100), EINDE)));
        assertThat(vertaald.vragen()).isEmpty();
        assertThat(vertaald.berichten()).extracting(Concept::ontvanger).containsExactly("42420001", "42420002");
        assertThat(
                        vertaald.berichten().stream()
                                .flatMap(c -> Toewijzingsbericht.XML
                                        .lees(c.inhoud())
                                        .getClient()
                                        .getToegewezenProducten()
                                        .getToegewezenProduct()
                                        .stream())
                                .map(ToegewezenProduct::getToewijzingNummer))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(vertaald.berichten())
                .allSatisfy(
                        c -> assertThat(BANK.toets(c.inhoud()).bevindingen()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            XXXX01  | 42420001 | 4 | 04 | 2 | -      | ja  | Zorgvorm XXXX01 staat niet in de tussentaal
            AMBU01  | 42420003 | 4 | 04 | 2 | -      | ja  | Aanbieder 42420003 heeft in deze regio geen contract voor Ambulante begeleiding.
            AMBU01  | 42420001 | - | -  | - | 450000 | ja  | Noem volume, eenheid en frequentie in plaats van een budget.
            GGZ01   | 42420001 | 4 | 04 | 2 | -      | ja  | Noem een budget met een einddatum in plaats van een volume.
            GGZ01   | 42420001 | - | -  | - | 450000 | nee | Bij een budget hoort een einddatum.
            AMBU01  | 42420001 | 4 | 04 | 4 | -      | ja  | De regio telt Ambulante begeleiding per week en de bepaling per maand.
            AMBU01  | 42420001 | 4 | 04 | 2 | -      | nee | Bij een volume per week hoort een einddatum.
            AMBU01  | 42420001 | 4 | 14 | 2 | -      | ja  | De regio telt Ambulante begeleiding in uren en de bepaling in etmalen.
            AMBU01  | 42420001 | 90 | 01 | 2 | -     | ja  | in uren en de bepaling in minuten
            AMBU02  | 42420001 | 2000000 | 04 | 4 | - | ja | in minuten en de bepaling in uren
            """)
    void wat_niet_te_vertalen_is_wordt_teruggevraagd(
            String zorgvorm,
            String aanbieder,
            Integer volume,
            String eenheid,
            String frequentie,
            Integer budget,
            String metEinde,
            String zin) {
        Hulp hulp = hulp(
                zorgvorm,
                aanbieder,
                new Omvang(volume, eenheid, frequentie, budget),
                metEinde.equals("ja") ? EINDE : null);
        for (Vertaald vertaald : List.of(
                Proeftaal.vertaling().toewijzing(met(hulp)),
                Proeftaal.vertaling().verzoek(met(hulp)))) {
            assertThat(vertaald.berichten()).isEmpty();
            assertThat(vertaald.vragen()).singleElement().satisfies(vraag -> {
                assertThat(vraag.hulp()).isEqualTo(1);
                assertThat(vraag.zin()).startsWith("Hulp 1: ").contains(zin).endsWith(".");
            });
        }
    }

    @Test
    void hetzelfde_product_op_dezelfde_dagen_wordt_teruggevraagd_en_de_rest_gaat_door() {
        Hulp eerste = hulp("AMBU01", "42420001", volume(4, "04", "2"), EINDE);
        Hulp zelfde = hulp("AMBU01", "42420001", volume(2, "04", "2"), EINDE);
        Hulp daarna = new Hulp(
                "AMBU01", EINDE.plusDays(1), EINDE.plusDays(60), volume(2, "04", "2"), "Doel.", "42420001", true, null);
        Vertaald vertaald = Proeftaal.vertaling().toewijzing(met(eerste, zelfde, daarna));
        assertThat(vertaald.vragen()).singleElement().satisfies(vraag -> {
            assertThat(vraag.hulp()).isEqualTo(2);
            assertThat(vraag.zin()).contains("hetzelfde product");
        });
        assertThat(vertaald.berichten())
                .singleElement()
                .satisfies(c -> assertThat(BANK.toets(c.inhoud()).bevindingen()).isEmpty());
    }

    @Test
    void zonder_tussentaal_van_de_gemeente_wordt_alles_teruggevraagd() {
        Vertaling zonder = new Vertaling(gemeente -> Optional.empty(), new Proefnummers(), Proeftaal.KLOK);
        assertThat(zonder.toewijzing(Proefdocumenten.bepaling()).vragen())
                .extracting(Vraag::zin)
                .hasSize(2)
                .allSatisfy(zin -> assertThat(zin).contains("Voor gemeente 0384 is geen tussentaal bekend."));
    }
}
