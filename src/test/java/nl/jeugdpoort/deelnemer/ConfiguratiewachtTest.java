package nl.jeugdpoort.deelnemer;

import static nl.jeugdpoort.deelnemer.Proefmap.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguratiewachtTest {

    @TempDir
    private Path folder;

    private Proefmap map;
    private Standhouder houder;
    private Deelnemers deelnemers;
    private Configuratiewacht wacht;

    @BeforeEach
    void start() {
        map = Proefmap.in(folder).met("geheim.txt", "{noop}eerste\n");
        map.met("deelnemers/0384.yaml", GEMEENTE.replace("'{noop}demo'", "file:geheim.txt"));
        Standlezer lezer = ProefDeelnemers.lezer(folder);
        houder = new Standhouder(lezer);
        deelnemers = new ActueleDeelnemers(houder, Clock.systemUTC());
        wacht = new Configuratiewacht(new Configuratiemap(folder), lezer, houder);
    }

    @AfterEach
    void stop() {
        wacht.stop();
    }

    @Test
    void een_nieuwe_deelnemer_telt_zonder_herstart() throws Exception {
        map.met("deelnemers/42420002.yaml", Proefmap.aanbieder("42420002"));

        binnenkort(() -> deelnemers.vind("42420002").isPresent());
        assertThat(houder.afgewezenWijziging()).isEmpty();
    }

    @Test
    void een_foute_wijziging_wordt_als_geheel_afgewezen_tot_zij_hersteld_is() throws Exception {
        map.met("deelnemers/42420002.yaml", Proefmap.aanbieder("42420002"))
                .met("deelnemers/0384.yaml", GEMEENTE.replace("automatisch", "nooit"));

        binnenkort(() -> !houder.afgewezenWijziging().isEmpty());
        assertThat(houder.afgewezenWijziging().getFirst().toString())
                .startsWith("deelnemers/0384.yaml, regel 5, veld 'retour'");
        assertThat(deelnemers.vind("42420002")).isEmpty();
        assertThat(deelnemers.vind("0384")).isPresent();

        map.met("deelnemers/0384.yaml", GEMEENTE);
        binnenkort(() -> deelnemers.vind("42420002").isPresent());
        assertThat(houder.afgewezenWijziging()).isEmpty();
    }

    @Test
    void een_verwijderde_deelnemer_met_mandaat_wordt_niet_stil_vergeten() throws Exception {
        Files.delete(folder.resolve("deelnemers/42420001.yaml"));

        binnenkort(() -> !houder.afgewezenWijziging().isEmpty());
        assertThat(deelnemers.vind("42420001")).isPresent();
    }

    @Test
    void een_nieuw_wachtwoord_in_een_geheim_bestand_maakt_het_oude_waardeloos() throws Exception {
        var controle = new Wachtwoordcontrole(houder);
        assertThat(controle.rol("0384", "eerste")).contains(Rol.DEELNEMER);

        map.met("geheim.txt", "{noop}tweede!\n");

        binnenkort(() -> controle.klopt("0384", "tweede!"));
        assertThat(controle.rol("0384", "eerste")).isEmpty();
    }

    @Test
    void een_andere_rol_of_regio_telt_zonder_herstart() throws Exception {
        var controle = new Wachtwoordcontrole(houder);
        assertThat(controle.persoon("operator")).contains(new Persoon("operator", Rol.OPERATOR, null));

        map.met("regios.yaml", regio("'0001'")).met("operators.yaml", """
                        operators:
                          - {naam: operator, rol: regiobeheerder, regio: JZ01, wachtwoord: '{noop}demo'}
                        """);
        var nu = new Persoon("operator", Rol.REGIOBEHEERDER, "JZ01");
        binnenkort(() -> controle.persoon("operator").equals(Optional.of(nu)));
        assertThat(controle.rol("operator", "demo")).contains(Rol.REGIOBEHEERDER);
        assertThat(controle.namens(nu)).contains(Set.of("0001"));

        map.met("regios.yaml", regio("'0002'"));
        binnenkort(() -> controle.namens(nu).equals(Optional.of(Set.of("0002"))));
    }

    private static String regio(String gemeente) {
        return """
                regios:
                  - naam: Een
                    cbs-jeugdregio: JZ01
                    provincie: Utrecht
                    gemeenten: [{code: %s, naam: Eerste}]
                """.formatted(gemeente);
    }

    private static void binnenkort(BooleanSupplier waar) throws InterruptedException {
        long uiterlijk = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!waar.getAsBoolean() && System.nanoTime() < uiterlijk) {
            Thread.sleep(50);
        }
        assertThat(waar.getAsBoolean()).isTrue();
    }
}
