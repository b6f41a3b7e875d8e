package nl.jeugdpoort.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.jeugdpoort.deelnemer.Deelnemer.Ketenregels;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Deelnemer.Voorbereiding;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemodeelnemersTest {

    private final Deelnemers deelnemers = ProefDeelnemers.demo();

    @ParameterizedTest
    @ValueSource(strings = {"0384", "42420001"})
    void de_vaste_proefpartijen_hebben_een_postbus_en_automatisch_retour(String code) {
        Deelnemer deelnemer = deelnemers.vind(code).orElseThrow();

        assertThat(deelnemer.uit()).isEqualTo(new Uitkanaal.Postbus());
        assertThat(deelnemer.retour()).isEqualTo(Retour.AUTOMATISCH);
        assertThat(deelnemer.ketenregels()).isEqualTo(Ketenregels.AFKEUREN);
    }

    @Test
    void wie_in_een_postbus_kijkt_krijgt_concepten_en_een_ander_niets_zolang_niemand_iets_koos() {
        assertThat(deelnemers.vind("0384").orElseThrow().voorbereiding()).isEqualTo(Voorbereiding.CONCEPT);
        assertThat(Voorbereiding.bij(new Uitkanaal.Mail("lokaalteam@example.org", 14)))
                .isEqualTo(Voorbereiding.CONCEPT);
        assertThat(deelnemers.vind("0268").orElseThrow().voorbereiding()).isEqualTo(Voorbereiding.GEEN);
    }

    @Test
    void geen_proefpartij_heeft_een_server_buiten_de_poort_nodig() {
        assertThat(deelnemers.alle())
                .extracting(Deelnemer::uit)
                .hasOnlyElementsOfTypes(Uitkanaal.Postbus.class, Uitkanaal.Jms.class, Uitkanaal.Map.class);
    }

    @Test
    void iedere_proefpartij_en_de_operator_logt_in_met_demo() {
        var inlog = new Wachtwoordcontrole(ProefDeelnemers.houder(Path.of("config")));

        assertThat(deelnemers.alle())
                .allSatisfy(d -> assertThat(inlog.rol(d.code(), "demo")).contains(Rol.DEELNEMER));
        assertThat(inlog.rol("operator", "demo")).contains(Rol.OPERATOR);
        assertThat(inlog.rol("collega", "demo")).contains(Rol.OPERATOR);
        assertThat(inlog.rol("beheerder", "demo")).contains(Rol.FUNCTIONEEL_BEHEERDER);
        assertThat(inlog.rol("regio", "demo")).contains(Rol.REGIOBEHEERDER);
        assertThat(inlog.rol("auditor", "demo")).contains(Rol.AUDITOR);
        assertThat(inlog.rol("medewerker.diemen", "demo")).contains(Rol.MEDEWERKER);
        assertThat(inlog.klopt("medewerker.diemen", "demo"))
                .as("geen deelnemer")
                .isFalse();
        assertThat(inlog.klopt("0384", "demo")).isTrue();
        assertThat(inlog.klopt("0384", "anders")).isFalse();
        assertThat(inlog.klopt("operator", "demo")).as("geen deelnemer").isFalse();
    }

    @Test
    void een_deelnemer_wordt_op_oin_gevonden() {
        assertThat(deelnemers.metOin("00000099000000384000").orElseThrow().code())
                .isEqualTo("0384");
        assertThat(deelnemers.metOin("00000099000000000000")).isEmpty();
    }

    @Test
    void een_gi_dient_met_mandaat_in_voor_een_aanbieder_maar_niet_andersom() {
        assertThat(deelnemers.magIndienen("30300001", "42420003", "JW315")).isTrue();
        assertThat(deelnemers.magIndienen("30300001", "42420003", "JW301")).isFalse();
        assertThat(deelnemers.magIndienen("42420003", "30300001", "JW315")).isFalse();
        assertThat(deelnemers.magIndienen("42420003", "42420003", "JW315")).isTrue();
    }
}
