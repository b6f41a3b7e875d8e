package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import org.junit.jupiter.api.Test;

/** One mistake gives one finding, at the place where it is to be mended, without personal data. */
class HerstelTest {

    private static final String GOED = Proefberichten.jw301();

    private final Toetser toetser = new Schematoetser(List.of());

    private List<Bevinding> na(String van, String naar) {
        String fout = GOED.replaceFirst(van, naar);
        assertThat(fout).isNotEqualTo(GOED);
        return toetser.toets(fout.getBytes(StandardCharsets.UTF_8)).bevindingen();
    }

    private static void een(List<Bevinding> bevindingen, String pad, String melding) {
        assertThat(bevindingen).singleElement().satisfies(b -> {
            assertThat(b.pad()).isEqualTo(pad);
            assertThat(b.melding()).contains(melding);
        });
    }

    @Test
    void een_element_dat_ontbreekt() {
        een(na("<jw301:Bsn>.*</jw301:Bsn>", ""), "/Bericht/Client/Bsn", "Bsn ontbreekt vóór Geboortedatum");
    }

    @Test
    void een_element_te_veel() {
        een(na("(<jw301:Bsn>.*</jw301:Bsn>)", "$1$1"), "/Bericht/Client/Bsn[2]", "hooguit één keer");
    }

    @Test
    void twee_elementen_verwisseld() {
        een(
                na("(<jw301:Afzender>.*</jw301:Afzender>)\\s*(<jw301:Ontvanger>.*</jw301:Ontvanger>)", "$2$1"),
                "/Bericht/Header/Ontvanger",
                "Ontvanger staat te vroeg: eerst hoort Afzender");
    }

    @Test
    void een_naam_met_een_tikfout() {
        een(
                na("<jw301:Bsn>(.*)</jw301:Bsn>", "<jw301:BSN>$1</jw301:BSN>"),
                "/Bericht/Client/BSN",
                "BSN hoort hier niet. Hier hoort Bsn");
    }

    @Test
    void een_verkeerde_namespace() {
        een(na("<jw301:Bsn>(.*)</jw301:Bsn>", "<ijw:Bsn>$1</ijw:Bsn>"), "/Bericht/Client/Bsn", "verkeerde namespace");
    }

    @Test
    void een_leeg_deel() {
        een(
                na("(?s)<ijw:Identificatie>.*?</jw301:BerichtIdentificatie>", "</jw301:BerichtIdentificatie>"),
                "/Bericht/Header/BerichtIdentificatie",
                "Hier horen: Identificatie, Dagtekening");
    }

    @Test
    void losse_tekst() {
        een(na("<jw301:Bsn>", "Jan<jw301:Bsn>"), "/Bericht/Client", "geen losse tekst");
    }

    @Test
    void een_attribuut() {
        een(na("<jw301:Bsn>", "<jw301:Bsn soort='x'>"), "/Bericht/Client/Bsn/@soort", "attribuut soort");
    }

    @Test
    void een_BSN_toont_alleen_de_laatste_twee_cijfers() {
        List<Bevinding> bevindingen = na("<jw301:Bsn>.*</jw301:Bsn>", "<jw301:Bsn>9999A0006</jw301:Bsn>");
        een(bevindingen, "/Bericht/Client/Bsn", "precies 9 cijfers");
        assertThat(bevindingen.getFirst().waarde()).isEqualTo("*******06");
    }

    @Test
    void een_geboortedatum_toont_niets_en_een_datum_van_een_product_wel() {
        assertThat(na("<ijw:Datum>[^<]*", "<ijw:Datum>2010-02-31").getFirst().waarde())
                .isEqualTo("***");
        assertThat(na("<jw301:Ingangsdatum>[^<]*", "<jw301:Ingangsdatum>2026-02-31")
                        .getFirst()
                        .waarde())
                .isEqualTo("2026-02-31");
    }

    @Test
    void een_naam_toont_niets() {
        List<Bevinding> bevindingen = na("<ijw:Achternaam>[^<]*", "<ijw:Achternaam>" + "Jansen".repeat(40));
        assertThat(bevindingen).singleElement().extracting(Bevinding::waarde).isEqualTo("***");
        assertThat(bevindingen.toString()).doesNotContain("Jansen");
    }

    @Test
    void een_element_dat_mag_op_een_plaats_waar_het_niet_mag() {
        een(
                na(
                        "(<jw301:Geslacht>.*</jw301:Geslacht>)(?s)(.*?</jw301:Naam>)",
                        "$1$2<jw301:JuridischeStatus>01</jw301:JuridischeStatus>"
                                + "<jw301:Communicatie><ijw:Vorm>2</ijw:Vorm></jw301:Communicatie>"),
                "/Bericht/Client/Communicatie",
                "verkeerde plaats");
    }

    @Test
    void elementen_in_een_waarde_geven_samen_een_bevinding() {
        een(
                na("<jw301:Bsn>", "<jw301:Bsn><x><y>z</y></x><w/>"),
                "/Bericht/Client/Bsn/x",
                "hoort een waarde en geen element x");
    }

    @Test
    void twee_vreemde_elementen_met_dezelfde_naam_krijgen_elk_hun_plaats() {
        assertThat(na("<jw301:Geslacht>", "<jw301:Los/><jw301:Los/><jw301:Geslacht>"))
                .extracting(Bevinding::pad)
                .containsExactly("/Bericht/Client/Los", "/Bericht/Client/Los[2]");
    }

    @Test
    void een_deel_dat_weg_mag_en_leeg_is() {
        een(
                na("(?s)<jw301:Omvang>.*?</jw301:Omvang>", "<jw301:Omvang></jw301:Omvang>"),
                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct/Omvang",
                "Hier horen: Volume, Eenheid, Frequentie. Vul die in of laat Omvang weg.");
    }

    @Test
    void wat_aan_het_einde_ontbreekt() {
        een(
                na("<ijw:Frequentie>.*</ijw:Frequentie>", ""),
                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct/Omvang/Frequentie",
                "Frequentie ontbreekt. Voeg dit element toe.");
    }

    @Test
    void wat_achter_elkaar_ontbreekt_wordt_elk_genoemd() {
        assertThat(na("(?s)<jw301:Bsn>.*?</jw301:Geboortedatum>", ""))
                .extracting(Bevinding::pad)
                .containsExactly("/Bericht/Client/Bsn", "/Bericht/Client/Geboortedatum");
    }

    @Test
    void een_code_die_niet_bestaat_noemt_de_mogelijke_als_dat_er_weinig_zijn() {
        een(na("<jw301:Geslacht>.*</", "<jw301:Geslacht>9</"), "/Bericht/Client/Geslacht", "Kies uit: 0, 1, 2.");
        een(
                na("<ijw:Categorie>.*</", "<ijw:Categorie>99</"),
                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct/Product/Categorie",
                "Kies een code uit de codelijst.");
        een(na("BerichtCode>436", "BerichtCode>438"), "/Bericht/Header/BerichtCode", "Bij dit bericht hoort 436.");
    }

    @Test
    void alleen_de_attributen_van_XML_Schema_zelf_mogen_en_alleen_als_ze_kloppen() {
        assertThat(metXsi("xsi:schemaLocation='a b' xsi:noNamespaceSchemaLocation='c'"))
                .isEmpty();
        een(metXsi("xsi:vreemd=''"), "/Bericht/Client/Bsn/@vreemd", "attribuut vreemd");
        een(metXsi("xsi:nil='true'"), "/Bericht/Client/Bsn/@nil", "xsi:nil mag hier niet staan. Vul Bsn in");
        assertThat(metXsi("xsi:type='ijw:LDT_BurgerServicenummer'")).isEmpty();
        assertThat(metXsi("xsi:type=' ijw:LDT_BurgerServicenummer '")).isEmpty();
        een(metXsi("xsi:type='ijw:LDT_Datum'"), "/Bericht/Client/Bsn/@type", "past niet bij Bsn");
        een(metXsi("xsi:type='LDT_BurgerServicenummer'"), "/Bericht/Client/Bsn/@type", "past niet bij Bsn");
        een(metXsi("type='ijw:LDT_BurgerServicenummer'"), "/Bericht/Client/Bsn/@type", "attribuut type");
    }

    private List<Bevinding> metXsi(String attributen) {
        return na(
                "<jw301:Bsn>", "<jw301:Bsn xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' " + attributen + ">");
    }

    @Test
    void een_klasse_mag_haar_eigen_type_noemen_en_geen_ander() {
        String xsi = "<jw301:Naam xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='ijw:";
        assertThat(na("<jw301:Naam>", xsi + "CDT_VolledigeNaam'>")).isEmpty();
        een(na("<jw301:Naam>", xsi + "CDT_VerkorteNaam'>"), "/Bericht/Client/Naam/@type", "past niet bij Naam");
    }

    @Test
    void bevindingen_staan_op_volgorde_van_het_bericht_met_regel_en_kolom() {
        String fout = GOED.replaceFirst("<jw301:Geslacht>.", "<jw301:Geslacht>9")
                .replaceFirst("<jw301:Bsn>.*</jw301:Bsn>", "")
                .replaceFirst("Afzender>0384", "Afzender>384");
        List<Bevinding> bevindingen =
                toetser.toets(fout.getBytes(StandardCharsets.UTF_8)).bevindingen();
        assertThat(bevindingen)
                .extracting(Bevinding::pad)
                .containsExactly("/Bericht/Header/Afzender", "/Bericht/Client/Bsn", "/Bericht/Client/Geslacht");
        List<String> regels = fout.lines().toList();
        assertThat(bevindingen)
                .extracting(b ->
                        regels.get(b.regelnummer() - 1).substring(b.kolom() - 1).split(">")[0])
                .containsExactly("<jw301:Afzender", "<jw301:Geboortedatum", "<jw301:Geslacht");
    }
}
