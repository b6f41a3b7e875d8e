package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.antwoord.Retouren;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten.Product;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;

/** What the gateway learns of a message while it checks it: header, product lines, retourcodes and BSNs. */
class KopTest {

    private static final LocalDate MEI = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULI = LocalDate.of(2026, 7, 1);

    private final Toetser toetser = new Schematoetser(List.of());

    private static String bericht(String soort) {
        try (InputStream bestand = KopTest.class.getResourceAsStream("/regels/" + soort + ".xml")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Toetsresultaat toets(String bericht) {
        return toetser.toets(bericht.getBytes(StandardCharsets.UTF_8));
    }

    private List<Product> producten(String bericht) {
        return toets(bericht).kop().feiten().producten();
    }

    @Test
    void een_toewijzing_noemt_haar_partijen_en_haar_versies() {
        Berichtkop kop = toets(bericht("JW301")).kop();
        assertThat(kop.standaard()).isEqualTo("ijw/3.2");
        assertThat(kop.berichtsoort()).isEqualTo("JW301");
        assertThat(kop.afzender()).isEqualTo("0384");
        assertThat(kop.ontvanger()).isEqualTo("42420001");
        assertThat(kop.identificatie()).isEqualTo("REGELS301");
        assertThat(kop.dagtekening()).isEqualTo(JULI);
        assertThat(kop.heen()).isNull();
        assertThat(kop.feiten().basisXsdVersie()).isEqualTo("1.0.0");
        assertThat(kop.feiten().berichtXsdVersie()).isEqualTo("1.0.0");
        assertThat(kop.feiten().retourcodes()).isEmpty();
    }

    @Test
    void een_toewijzing_noemt_haar_producten() {
        List<Product> producten = producten(bericht("JW301"));
        assertThat(producten).hasSize(6);
        assertThat(producten.getFirst())
                .isEqualTo(new Product("101", null, MEI, LocalDate.of(2026, 12, 31), null, null));
        assertThat(producten.get(1)).isEqualTo(new Product("102", null, LocalDate.of(2027, 1, 1), null, null, null));
        assertThat(producten.get(4).reden()).isEqualTo("13");
    }

    @Test
    void start_stop_en_verzoek_noemen_ieder_hun_eigen_velden() {
        assertThat(producten(bericht("JW305")).getFirst()).isEqualTo(new Product("101", null, MEI, null, null, "3"));
        assertThat(producten(bericht("JW305")).getLast()).isEqualTo(new Product(null, null, JULI, null, null, "1"));
        assertThat(producten(bericht("JW307")).getFirst())
                .isEqualTo(new Product("101", null, MEI, LocalDate.of(2026, 6, 30), "20", "3"));
        assertThat(producten(bericht("JW315")).getFirst())
                .isEqualTo(new Product(null, "R1", JULI, LocalDate.of(2026, 12, 31), null, null));
        assertThat(producten(bericht("JW319"))).containsExactly(new Product(null, "R1", null, null, "8", "1"));
        assertThat(producten(bericht("JW323"))).isEmpty();
    }

    @Test
    void een_wijziging_begint_op_de_vroegste_dag_die_nog_komt() {
        String verzoek = bericht("JW317");
        assertThat(producten(verzoek))
                .containsExactly(new Product(null, "V1", LocalDate.of(2026, 7, 2), null, null, null));
        String zonderNieuwe = verzoek.replaceFirst("(?s)<jw317:NieuweProducten>.*</jw317:NieuweProducten>", "");
        assertThat(producten(zonderNieuwe).getFirst().begin()).isNull();
        String opDeDag =
                zonderNieuwe.replaceFirst("GewensteIngangsdatum>2026-05-01", "GewensteIngangsdatum>2026-07-01");
        assertThat(producten(opDeDag).getFirst().begin()).isNull();
        String later = zonderNieuwe
                .replaceFirst("GewensteIngangsdatum>2026-05-01", "GewensteIngangsdatum>2026-08-02")
                .replaceFirst("GewensteIngangsdatum>2026-05-01", "GewensteIngangsdatum>2026-08-01");
        assertThat(producten(later).getFirst().begin()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void elk_BSN_komt_een_keer() {
        assertThat(toets(bericht("JW323")).bsns()).containsExactly("999900006", "999900018");
        assertThat(toets(bericht("JW301")).bsns()).containsExactly("999900006");
        assertThat(toets(bericht("JW319")).bsns()).isEmpty();
    }

    @Test
    void een_declaratieantwoord_noemt_de_declaratie_en_elke_retourcode_een_keer() {
        Berichtkop kop = toets(bericht("JW325")).kop();
        assertThat(kop.heen()).isEqualTo(new Berichtkop.Heenverwijzing("42420001", "JW323", "REGELS323"));
        assertThat(kop.dagtekening()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(kop.feiten().retourcodes()).containsExactly("0200", "9307", "9308", "9346");
    }

    @Test
    void een_retour_komt_van_de_ontvanger_van_het_heenbericht() {
        String heen = bericht("JW301");
        byte[] retour = Retouren.metKopie(toets(heen).kop(), heen.getBytes(StandardCharsets.UTF_8));
        Toetsresultaat uitkomst = toetser.toets(retour);
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(uitkomst.kop().berichtsoort()).isEqualTo("JW302");
        assertThat(uitkomst.kop().afzender()).isEqualTo("42420001");
        assertThat(uitkomst.kop().ontvanger()).isEqualTo("0384");
        assertThat(uitkomst.kop().identificatie()).isEqualTo("R1");
        assertThat(uitkomst.kop().dagtekening()).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(uitkomst.kop().heen()).isEqualTo(new Berichtkop.Heenverwijzing("0384", "JW301", "REGELS301"));
    }

    @Test
    void een_bericht_dat_niet_geldig_is_noemt_wat_wel_te_lezen_was() {
        Toetsresultaat uitkomst = toets(bericht("JW301").replace("Ontvanger>42420001", "Ontvanger>x"));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(uitkomst.kop().afzender()).isEqualTo("0384");
        assertThat(uitkomst.kop().ontvanger()).isNull();
    }
}
