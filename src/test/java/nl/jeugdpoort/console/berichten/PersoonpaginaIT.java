package nl.jeugdpoort.console.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.audit.Auditregel;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.bericht.Proefkern;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.inzage.Berichtvondst;
import nl.jeugdpoort.inzage.Proefinzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ConcurrentModel;

/** Searching by BSN: what is written down of it, and who finds what. The BSN is one that messages of the tests have. */
class PersoonpaginaIT {

    private static final String BSN = "999900006";

    private final DataSource bron = ProefDatabase.nieuw();
    private final List<Auditregel> audit = new ArrayList<>();
    private final Persoonpagina pagina =
            new Persoonpagina(new Proefinzage(bron).inzage(), Proefkern.kluis(), audit::add, null);

    PersoonpaginaIT() {
        var store = Proefkern.store(bron, Clock.systemUTC());
        store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>"));
        store.bewaar(Proefkern.jw301("0200", "42420001", "A2", "<a/>"));
    }

    private ConcurrentModel zoek(Persoonzoek zoek, Aanroeper wie) {
        var model = new ConcurrentModel();
        assertThat(pagina.zoek(zoek, wie, model, new MockHttpServletResponse())).isEqualTo("persoon");
        return model;
    }

    private static Persoonzoek naar(String bsn, String doel) {
        return new Persoonzoek(bsn, null, doel, null, null);
    }

    private static int aantal(ConcurrentModel model) {
        return ((Berichtvondst) model.getAttribute("vondst")).rijen().size();
    }

    @Test
    void een_organisatie_vindt_alleen_wat_haar_aangaat() {
        assertThat(aantal(zoek(naar(BSN, "controle"), Aanroeper.operator("op"))))
                .isEqualTo(2);
        assertThat(aantal(zoek(naar(BSN, "controle"), Aanroeper.deelnemer("0384"))))
                .isOne();
        assertThat(aantal(zoek(naar(BSN, "controle"), Aanroeper.deelnemer("0153"))))
                .isZero();
    }

    @Test
    void er_wordt_vastgelegd_wie_zocht_en_waarom_maar_niet_naar_wie() {
        zoek(naar("9999 000 06", " vraag 17 "), Aanroeper.operator("op"));
        assertThat(audit)
                .containsExactly(
                        new Auditregel("op", "operator", Handeling.OP_BSN_GEZOCHT, null, null, "vraag 17", true));
        assertThat(naar(BSN, "x").toString()).doesNotContain(BSN);
    }

    @Test
    void bladeren_gaat_met_het_kenmerk_in_plaats_van_het_bsn() {
        String kenmerk =
                (String) zoek(naar(BSN, "controle"), Aanroeper.operator("op")).getAttribute("kenmerk");
        assertThat(kenmerk).doesNotContain(BSN);
        var verder = new Persoonzoek(null, kenmerk, "controle", 2L, null);
        assertThat(aantal(zoek(verder, Aanroeper.operator("op")))).isOne();
        assertThat(audit).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "999900007", "000000000", "99990000A", "9999000061", "' or 1=1"})
    void wat_geen_bsn_is_wordt_niet_gezocht(String bsn) {
        var antwoord = new MockHttpServletResponse();
        var model = new ConcurrentModel();
        pagina.zoek(naar(bsn, "controle"), Aanroeper.operator("op"), model, antwoord);
        assertThat(antwoord.getStatus()).isEqualTo(400);
        assertThat(model.getAttribute("vondst")).isNull();
        assertThat(audit).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "kind 999900006", "kind 9999.00.006"})
    void zonder_reden_of_met_een_bsn_erin_wordt_niet_gezocht(String doel) {
        zoek(naar(BSN, doel), Aanroeper.operator("op"));
        assertThat(audit).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rol.class,
            names = {"FUNCTIONEEL_BEHEERDER", "REGIOBEHEERDER", "AUDITOR"})
    void wie_geen_inhoud_mag_zien_mag_dit_niet(Rol rol) {
        var wie = new Aanroeper("x", "x", rol, Set.of("0384"));
        assertThatThrownBy(() -> zoek(naar(BSN, "controle"), wie)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> pagina.vraag(wie, new ConcurrentModel())).isInstanceOf(Weigering.class);
        assertThat(audit).isEmpty();
    }
}
