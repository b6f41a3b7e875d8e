package nl.jeugdpoort.console.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When all is well, when somebody has to look, and when something stands still. */
class OverzichtmakerTest {

    private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");
    private static final Voorraad LEEG = new Voorraad(0, 0, 0, null, 0, null, 0, 0, 0);
    private static final List<Route> ROUTES = List.of(
            new Route("ontvangen-map", "1-ontvangen", "Bestanden", true, 3, 0),
            new Route("verwerken", "2-verwerken", "Toetsen", true, 3, 0),
            new Route("afleveren", "3-afleveren", "Bezorgen", true, 3, 0),
            new Route("weekoverzicht", "5-aanmelden", "Overzicht", true, 0, 0));

    private static Overzicht overzicht(Voorraad voorraad, List<Stilstand> stil, List<Route> routes) {
        return new Overzichtmaker(NU, new Stroommeter(), new Stroommeter())
                .maak(voorraad, stil, routes, code -> "Naam (" + code + ")");
    }

    private static Baan baan(Overzicht overzicht, String naam) {
        return overzicht.banen().stream()
                .filter(b -> b.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Instant geleden(int minuten) {
        return NU.minus(Duration.ofMinutes(minuten));
    }

    @Test
    void als_niets_wacht_en_elke_route_loopt_is_alles_goed() {
        Overzicht overzicht = overzicht(LEEG, List.of(), ROUTES);
        assertThat(overzicht.oordeel()).isEqualTo(Oordeel.GOED);
        assertThat(overzicht.zin()).isEqualTo("Alles loopt. U hoeft niets te doen.");
        assertThat(overzicht.banen())
                .extracting(Baan::naam)
                .containsExactly("Ontvangen", "Verwerken", "Afleveren", "Aanmelden");
        assertThat(baan(overzicht, "Verwerken").feiten()).containsExactly("Er wacht niets");
        assertThat(baan(overzicht, "Aanmelden").feiten()).containsExactly("1 route loopt");
    }

    @ParameterizedTest
    @CsvSource({"5, GOED", "6, FOUT"})
    void een_bericht_dat_te_lang_op_verwerking_wacht_is_een_fout(int minuten, Oordeel oordeel) {
        Voorraad wacht = new Voorraad(0, 0, 1, geleden(minuten), 0, null, 0, 0, 0);
        Overzicht overzicht = overzicht(wacht, List.of(), ROUTES);
        assertThat(overzicht.oordeel()).isEqualTo(oordeel);
        assertThat(baan(overzicht, "Verwerken").feiten())
                .containsExactly("1 bericht wacht, de oudste " + minuten + " minuten");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 2, 0", "0, 0, 100000"})
    void wat_geparkeerd_is_of_een_termijn_vraagt_aandacht(int geparkeerd, int vandaag, int verlopen) {
        Voorraad v = new Voorraad(0, 0, 0, null, 0, null, geparkeerd, vandaag, verlopen);
        Overzicht overzicht = overzicht(v, List.of(), ROUTES);
        assertThat(overzicht.oordeel()).isEqualTo(Oordeel.LET_OP);
        assertThat(overzicht.feiten())
                .filteredOn(f -> f.oordeel() == Oordeel.LET_OP)
                .singleElement()
                .satisfies(f -> assertThat(f.getal()).isIn("1", "2", "meer dan 100.000"));
    }

    @ParameterizedTest
    @CsvSource({"60, LET_OP, 60 minuten", "121, FOUT, 2 uur", "4000, FOUT, 2 dagen"})
    void wie_te_lang_niets_aanneemt_is_een_fout_en_staat_er_met_naam_en_reden(
            int minuten, Oordeel oordeel, String duur) {
        var stil = new Stilstand("0200", 1500, geleden(minuten), NU, "Geen verbinding.");
        Overzicht overzicht = overzicht(LEEG, List.of(stil), ROUTES);
        assertThat(overzicht.oordeel()).isEqualTo(oordeel);
        assertThat(baan(overzicht, "Afleveren").oordeel()).isEqualTo(Oordeel.LET_OP);
        assertThat(overzicht.stil().getFirst().wie()).isEqualTo("Naam (0200)");
        assertThat(overzicht.stil().getFirst().zin())
                .isEqualTo("1.500 berichten wachten, het oudste " + duur + ". Laatste poging: Geen verbinding.");
    }

    @Test
    void een_route_die_stilstaat_is_altijd_een_fout() {
        List<Route> routes = List.of(
                ROUTES.get(0),
                ROUTES.get(1),
                ROUTES.get(2),
                new Route("weekoverzicht", "5-aanmelden", "Overzicht", false, 0, 0));
        Overzicht overzicht = overzicht(LEEG, List.of(), routes);
        assertThat(overzicht.oordeel()).isEqualTo(Oordeel.FOUT);
        assertThat(baan(overzicht, "Aanmelden").feiten()).containsExactly("1 route staat stil");
    }
}
