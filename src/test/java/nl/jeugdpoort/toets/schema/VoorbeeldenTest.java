package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample messages of the standard, where they are at hand. */
class VoorbeeldenTest {

    private static final Path MAP = Path.of("../shared/ijw-3.2/samples");
    private static final Toetser TOETSER = new Schematoetser(List.of());

    static Toetsresultaat toets(String soort) throws IOException {
        Path bestand = MAP.resolve(soort + ".xml");
        assumeThat(bestand).exists();
        return TOETSER.toets(Files.readAllBytes(bestand));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JW301", "JW302", "JW305", "JW306", "JW307", "JW308", "JW316", "JW317", "JW319", "JW320", "JW323",
                "JW325"
            })
    void goede_voorbeelden_zijn_geldig(String soort) throws IOException {
        Toetsresultaat uitkomst = toets(soort);
        assertThat(uitkomst.bevindingen()).isEmpty();
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(uitkomst.kop().berichtsoort()).isEqualTo(soort);
        assertThat(uitkomst.kop().standaard()).isEqualTo("ijw/3.2");
        assertThat(uitkomst.kop()).hasNoNullFieldsOrPropertiesExcept("heen");
    }

    @Test
    void JW315_noemt_de_datum_die_niet_bestaat_op_regel_44_en_66() throws IOException {
        Toetsresultaat uitkomst = toets("JW315");
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(uitkomst.bevindingen()).extracting(Bevinding::regelnummer).containsExactly(44, 66);
        assertThat(uitkomst.bevindingen()).extracting(Bevinding::waarde).containsOnly("2027-06-31");
        assertThat(uitkomst.bevindingen())
                .extracting(Bevinding::pad)
                .containsExactly(
                        "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct/ToewijzingEinddatum",
                        "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ToewijzingEinddatum");
    }

    @Test
    void JW318_noemt_de_losse_RetourCode_op_regel_33_en_verder_niets() throws IOException {
        Toetsresultaat uitkomst = toets("JW318");
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(uitkomst.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.regelnummer()).isEqualTo(33);
            assertThat(b.kolom()).isEqualTo(4);
            assertThat(b.pad()).isEqualTo("/Bericht/Client/Verzoek/RetourCode");
        });
    }

    @Test
    void een_heenbericht_noemt_zijn_partijen_producten_en_BSN() throws IOException {
        Toetsresultaat uitkomst = toets("JW301");
        Berichtkop kop = uitkomst.kop();
        assertThat(kop.afzender()).isEqualTo("0384");
        assertThat(kop.ontvanger()).isEqualTo("42420001");
        assertThat(kop.identificatie()).isEqualTo("123456789012");
        assertThat(kop.dagtekening()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(kop.heen()).isNull();
        assertThat(kop.feiten().producten()).hasSize(2);
        assertThat(kop.feiten().producten().getLast())
                .hasFieldOrPropertyWithValue("toewijzingNummer", "300202")
                .hasFieldOrPropertyWithValue("referentie", "40A12341235")
                .hasFieldOrPropertyWithValue("begin", LocalDate.of(2026, 4, 1))
                .hasFieldOrPropertyWithValue("einde", LocalDate.of(2026, 7, 19));
        assertThat(uitkomst.bsns()).containsExactly("999900006");
    }

    @Test
    void een_retour_komt_van_de_ontvanger_van_het_heenbericht() throws IOException {
        Berichtkop kop = toets("JW320").kop();
        Toetsresultaat heen = toets("JW319");
        assertThat(kop.afzender()).hasSize(8);
        assertThat(kop.ontvanger()).hasSize(4);
        assertThat(kop.heen().afzender()).isEqualTo(kop.ontvanger());
        assertThat(kop.heen().berichtsoort()).isEqualTo("JW319");
        assertThat(kop.feiten().retourcodes()).isNotEmpty();
        assertThat(heen.kop().feiten().producten())
                .singleElement()
                .extracting("status")
                .isNotNull();
    }

    @Test
    void een_JW325_noemt_de_declaratie_die_het_beantwoordt() throws IOException {
        Berichtkop kop = toets("JW325").kop();
        assertThat(kop.afzender()).isEqualTo("0384");
        assertThat(kop.heen()).isEqualTo(new Berichtkop.Heenverwijzing("65656055", "JW323", "765432198"));
        assertThat(kop.identificatie()).isEqualTo("654321987");
        assertThat(kop.feiten().retourcodes()).containsExactly("0200", "0611", "9339", "9340", "9341", "9307");
    }
}
