package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.junit.jupiter.api.Test;

/** What becomes of what a pass finds. */
class VondstenTest {

    private static final byte[] BERICHT = "<a>\n<b/>\n<c/></a>".getBytes();

    private final Vondsten vondsten = new Vondsten();

    private void meld(Niveau niveau, int plaats) {
        vondsten.meld(new Luisteraar.Vondst("TR000", "0001", niveau, "/a", plaats, null, "Fout."));
    }

    @Test
    void bevindingen_komen_op_volgorde_van_het_bericht_met_regel_en_kolom() {
        meld(Niveau.BERICHT, 9);
        meld(Niveau.HISTORIE, 4);
        meld(Niveau.BERICHT, 13);
        assertThat(vondsten.bevindingen(BERICHT))
                .extracting(b -> b.niveau() + " " + b.regelnummer() + ":" + b.kolom())
                .containsExactly("HISTORIE 2:1", "BERICHT 3:1", "BERICHT 3:5");
    }

    @Test
    void van_een_bericht_dat_niet_geldig_is_telt_alleen_wat_het_schema_vindt() {
        meld(Niveau.BERICHT, 4);
        assertThat(vondsten.schemaOngeldig()).isFalse();
        vondsten.schema("/a/c", 9, "x", "Fout.");
        assertThat(vondsten.schemaOngeldig()).isTrue();
        assertThat(vondsten.bevindingen(BERICHT)).extracting(Bevinding::pad).containsExactly("/a/c");
    }

    @Test
    void regels_tellen_tot_de_eerste_schemafout_of_tot_de_volgorde_breekt() {
        assertThat(vondsten.tellen()).isTrue();
        vondsten.breek();
        assertThat(vondsten.tellen()).isFalse();
        Vondsten andere = new Vondsten();
        andere.schema("/a", 0, null, "Fout.");
        assertThat(andere.tellen()).isFalse();
    }

    @Test
    void schemafouten_worden_geteld_tot_duizend() {
        for (int i = 0; i < 1000; i++) {
            vondsten.schema("/a", 0, null, "Fout.");
        }
        assertThat(vondsten.bevindingen(BERICHT))
                .hasSize(1000)
                .noneMatch(b -> b.melding().contains("1000"));
        vondsten.schema("/a", 9, "x", "Fout.");
        vondsten.schema("/a", 9, "x", "Fout.");
        assertThat(vondsten.bevindingen(BERICHT)).hasSize(1001);
        assertThat(vondsten.bevindingen(BERICHT).getLast().melding()).contains("meer dan 1000 fouten");
    }

    @Test
    void fouten_van_het_bericht_worden_geteld_tot_duizend_en_andere_niet() {
        for (int i = 0; i < 1000; i++) {
            meld(Niveau.BERICHT, 0);
        }
        assertThat(vondsten.bevindingen(BERICHT)).hasSize(1000);
        meld(Niveau.BERICHT, 9);
        meld(Niveau.BERICHT, 9);
        assertThat(vondsten.bevindingen(BERICHT)).hasSize(1001);
        assertThat(vondsten.bevindingen(BERICHT).getLast().melding()).contains("meer dan 1000 fouten");
        meld(Niveau.EXTERN, 13);
        meld(Niveau.EXTERN, 13);
        assertThat(vondsten.bevindingen(BERICHT)).hasSize(1003);
    }
}
