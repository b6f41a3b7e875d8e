package nl.jeugdpoort.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.toegang.Inloggebeurtenis;
import nl.jeugdpoort.toegang.Inloggebeurtenis.Soort;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class InlogluisteraarTest {

    private final List<Auditregel> regels = new ArrayList<>();

    @Test
    void een_systeem_met_een_oud_wachtwoord_verdringt_niet_wie_aan_het_formulier_raadt() {
        var luisteraar = new Inlogluisteraar(regels::add);
        for (int i = 0; i < 100; i++) {
            luisteraar.hoor(geweigerd("0384", "aanroep"));
        }
        luisteraar.hoor(geweigerd("operator", "formulier"));
        assertThat(regels).hasSize(31);
        assertThat(regels.getLast().wie()).isEqualTo("operator");
        assertThat(regels).noneMatch(Auditregel::gelukt);
    }

    @Test
    void zonder_log_komt_niemand_binnen_maar_wie_geweigerd_was_blijft_dat_gewoon() {
        var luisteraar = new Inlogluisteraar(regel -> {
            throw new DataAccessResourceFailureException("weg");
        });
        assertThatCode(() -> luisteraar.hoor(geweigerd("operator", "aanroep"))).doesNotThrowAnyException();
        var binnen = new Inloggebeurtenis(Soort.INGELOGD, "operator", Rol.OPERATOR, "formulier");
        assertThatThrownBy(() -> luisteraar.hoor(binnen)).isInstanceOf(DataAccessResourceFailureException.class);
    }

    private static Inloggebeurtenis geweigerd(String naam, String weg) {
        return new Inloggebeurtenis(Soort.GEWEIGERD, naam, null, weg);
    }
}
