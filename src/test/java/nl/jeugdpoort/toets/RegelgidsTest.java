package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;

/** What people can ask of the rules. */
class RegelgidsTest {

    private static final Regelgids GIDS = Regelgids.los();

    private static Regelvraag woorden(String tekst) {
        return new Regelvraag(tekst, null, null, null);
    }

    @Test
    void woorden_staan_allemaal_in_code_zin_of_reden_in_hoofdletters_of_niet() {
        assertThat(GIDS.zoek(woorden(" tr302 ")))
                .extracting(RegelOverzicht::code)
                .containsExactly("TR302");
        RegelOverzicht metReden = GIDS.zoek(woorden("OP090")).getFirst();
        assertThat(metReden.reden()).isNotBlank();
        assertThat(GIDS.zoek(woorden("OP090 " + metReden.reden().toUpperCase())))
                .containsExactly(metReden);
        assertThat(GIDS.zoek(woorden("tr302 xyzzy"))).isEmpty();
    }

    @Test
    void elke_keuze_die_wordt_aangeboden_vindt_alleen_wat_daarbij_hoort() {
        Regelkeuzes keuzes = GIDS.keuzes();
        assertThat(keuzes.berichtsoorten())
                .contains("JW301", "JW325", "BEPALING")
                .isSorted();
        assertThat(keuzes.niveaus()).containsExactly("schema", "bericht", "historie", "extern", "afspraak");
        assertThat(keuzes.niveaus())
                .allSatisfy(niveau -> assertThat(GIDS.zoek(new Regelvraag(null, null, niveau, null)))
                        .isNotEmpty()
                        .allMatch(regel -> regel.niveau().equals(niveau)));
        assertThat(keuzes.standen())
                .containsKeys("gebouwd", "schema", "elders", "mensen", "gegevens", "nog-niet")
                .allSatisfy((stand, betekenis) -> {
                    assertThat(betekenis).endsWith(".");
                    assertThat(GIDS.zoek(new Regelvraag(null, null, null, stand)))
                            .allMatch(regel -> regel.stand().equals(stand));
                });
    }

    @Test
    void een_woord_dat_niet_wordt_aangeboden_wordt_geweigerd() {
        assertThatThrownBy(() -> GIDS.zoek(new Regelvraag(null, "JW999", null, null)))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.getMessage()).contains("berichtsoort", "JW301"));
    }

    @Test
    void een_regel_wordt_uitgelegd_met_de_betekenis_van_zijn_retourcode() {
        Regeluitleg uitleg = GIDS.bij("tr302").orElseThrow();
        assertThat(uitleg.code()).isEqualTo("TR302");
        assertThat(uitleg.retourbetekenis()).isNotBlank();
        assertThat(uitleg.goed()).isNotBlank();
        assertThat(uitleg.fout()).isNotBlank().isNotEqualTo(uitleg.goed());
        assertThat(GIDS.bij("TR999")).isEmpty();
    }
}
