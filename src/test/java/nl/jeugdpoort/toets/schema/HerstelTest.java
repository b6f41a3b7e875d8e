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
}
