package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.deelnemer.Persoon;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What goes with a login: role, for whom, and how that follows the configuration. */
class RolTest {

    private final Personen personen = new Personen(ProefDeelnemers.inlog());

    @ParameterizedTest
    @CsvSource({
        "0384,0384,DEELNEMER",
        "operator,operator,OPERATOR",
        "beheerder,beheerder,FUNCTIONEEL_BEHEERDER",
        "auditor,auditor,AUDITOR",
        "medewerker.diemen,0384,MEDEWERKER"
    })
    void een_inlog_is_iemand_met_een_rol(String naam, String code, Rol rol) {
        Aanroeper wie = personen.metNaam(naam).orElseThrow();
        assertThat(wie.naam()).isEqualTo(naam);
        assertThat(wie.code()).isEqualTo(code);
        assertThat(wie.rol()).isEqualTo(rol);
        assertThat(wie.ziet("0384")).isTrue();
        assertThat(wie.ziet("0200")).isEqualTo(wie.mag(Recht.ALLES_ZIEN));
    }

    @Test
    void een_regiobeheerder_ziet_de_gemeenten_van_zijn_regio() {
        Aanroeper wie = personen.metNaam("regio").orElseThrow();
        assertThat(wie.namens()).contains("0200", "0301").doesNotContain("0384");
        assertThat(wie.mag(Recht.ALLES_ZIEN)).isFalse();
        assertThat(wie.mag(Recht.INHOUD)).isFalse();
    }

    @Test
    void wie_er_niet_is_of_nergens_meer_bij_hoort_is_niemand() {
        assertThat(personen.metNaam("weg")).isEmpty();
        assertThat(personen.van(new Persoon("x", Rol.MEDEWERKER, "9999"))).isEmpty();
        assertThat(personen.van(new Persoon("x", Rol.REGIOBEHEERDER, "JZ99"))).isEmpty();
        assertThat(personen.van(new Persoon("x", Rol.MEDEWERKER, null))).isEmpty();
    }

    @Test
    void wat_iemand_mag_is_bij_elk_verzoek_dat_van_dat_moment() throws Exception {
        var nu = new AtomicReference<>(Optional.of(Aanroeper.operator("jan")));
        var wacht = new Sessiewacht(Duration.ofHours(1), inlog -> nu.get());
        var verzoek = new MockHttpServletRequest();
        assertThat(verzoek.getSession(true)).isNotNull();

        assertThat(door(wacht, verzoek)).contains(Aanroeper.operator("jan"));
        nu.set(Optional.of(new Aanroeper("jan", "jan", Rol.AUDITOR, Set.of())));
        assertThat(door(wacht, verzoek).orElseThrow().rol()).isEqualTo(Rol.AUDITOR);
        nu.set(Optional.empty());
        assertThat(door(wacht, verzoek)).isEmpty();
        assertThat(verzoek.getSession(false)).isNull();
    }

    /** Who the caller is behind the filter, when the session says that it is operator jan. */
    private static Optional<Aanroeper> door(Sessiewacht wacht, MockHttpServletRequest verzoek) throws Exception {
        var gezien = new AtomicReference<Optional<Aanroeper>>(Optional.empty());
        SecurityContextHolder.setContext(new SecurityContextImpl(new Aangemeld(Aanroeper.operator("jan"))));
        try {
            wacht.doFilter(
                    verzoek,
                    new MockHttpServletResponse(),
                    (v, a) -> gezien.set(Optional.ofNullable(
                                    SecurityContextHolder.getContext().getAuthentication())
                            .map(inlog -> (Aanroeper) inlog.getPrincipal())));
        } finally {
            SecurityContextHolder.clearContext();
        }
        return gezien.get();
    }
}
