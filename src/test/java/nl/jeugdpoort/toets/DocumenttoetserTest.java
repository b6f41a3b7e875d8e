package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bepaling.Proefdocumenten;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;

/** The rules on a whole document, after the one pass. */
class DocumenttoetserTest {

    private static final Toetsbank BANK = Toetsbank.los();
    private static final Standaard REGIO = Standaardmappen.meegeleverd().van("regio/1.0");

    private static String formulier() {
        return new String(Documenten.schrijf(Proefdocumenten.formulier()), StandardCharsets.UTF_8);
    }

    private static Toetsresultaat lees(String xml) {
        return BANK.lees(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void een_goed_document_is_geldig_en_wordt_herkend() {
        Toetsresultaat resultaat = lees(formulier());
        assertThat(resultaat.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(resultaat.bevindingen()).isEmpty();
        assertThat(resultaat.kop().berichtsoort()).isEqualTo("AANMELDFORMULIER");
    }

    @Test
    void elke_plek_die_een_persoon_aanwijst_is_een_bevinding_op_zijn_regel_in_de_volgorde_van_het_document() {
        String casus = formulier()
                .replaceFirst("<Hulpvraag>[^<]*", "<Hulpvraag>Bel 0612345678.")
                .replaceFirst("<Situatie>[^<]*", "<Situatie>Mail naar iemand@example.org.");
        Toetsresultaat resultaat = lees(casus);
        assertThat(resultaat.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(resultaat.kop().berichtsoort()).isEqualTo("AANMELDFORMULIER");
        assertThat(resultaat.bevindingen()).hasSize(2).allSatisfy(bevinding -> {
            assertThat(bevinding.regel()).isEqualTo("RG002");
            assertThat(bevinding.niveau()).isEqualTo(Niveau.BERICHT);
            assertThat(bevinding.melding()).endsWith(".");
        });
        assertThat(resultaat.bevindingen())
                .extracting(Bevinding::regelnummer)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void een_document_dat_niet_aan_het_schema_voldoet_gaat_niet_langs_de_regels() {
        Toetsresultaat resultaat = lees(formulier().replaceFirst("<Hulpvraag>[^<]*</Hulpvraag>", ""));
        assertThat(resultaat.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(resultaat.bevindingen()).extracting(Bevinding::regel).containsOnly("XSD");
    }

    @Test
    void de_regels_van_een_standaard_heten_naar_hun_klasse_en_wat_zij_niet_wil_doet_niet_mee() {
        assertThat(Documentregels.van(REGIO)).extracting(Documentregel::code).containsExactly("RG001", "RG002");
        assertThat(Documentregels.codes(REGIO.regels())).containsExactlyInAnyOrder("RG001", "RG002");
        Standaard.Regelkeuze zonder = new Standaard.Regelkeuze(
                REGIO.regels().pakketten(),
                REGIO.regels().documentpakketten(),
                Set.of("RG001"),
                REGIO.regels().gedeeld());
        assertThat(Documentregels.codes(zonder)).containsExactly("RG002");
    }
}
