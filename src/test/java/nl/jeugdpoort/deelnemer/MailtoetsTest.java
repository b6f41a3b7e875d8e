package nl.jeugdpoort.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailtoetsTest {

    private static final String MAIL = "{kanaal: mail, adres: postbus@diemen.example}";

    @TempDir
    private Path folder;

    @Test
    void zonder_mailserver_of_adres_van_de_poort_is_er_geen_weg_per_mail() {
        assertThatThrownBy(() -> lees("", "https://poort.example", MAIL))
                .hasMessageContaining("kan geen mail zijn zolang jeugdpoort.signaal.mail.server leeg is");
        assertThatThrownBy(() -> lees("smtp.example", "", MAIL))
                .hasMessageContaining("kan geen mail zijn zolang jeugdpoort.toegang.publiek-adres leeg is");
    }

    @Test
    void wie_geen_termijn_kiest_heeft_twee_weken_om_te_lezen() {
        assertThat(lees("smtp.example", "https://poort.example", MAIL))
                .isEqualTo(new Uitkanaal.Mail("postbus@diemen.example", 14));
    }

    @Test
    void een_fout_adres_of_een_termijn_die_niet_kan_wordt_genoemd() {
        assertThatThrownBy(() -> lees("smtp.example", "https://poort.example", "{kanaal: mail, adres: niemand}"))
                .hasMessageContaining("moet een mailadres zijn");
        assertThatThrownBy(() -> lees("smtp.example", "https://poort.example", MAIL.replace("}", ", dagen: 91}")))
                .hasMessageContaining("moet tussen 1 en 90 liggen");
    }

    private Uitkanaal lees(String server, String adres, String uit) {
        Path map = Proefmap.in(folder)
                .met("deelnemers/0384.yaml", Proefmap.GEMEENTE.replace("uit: postbus", "uit: " + uit))
                .pad();
        return new Standlezer(new Configuratiemap(map.toAbsolutePath()), List.of(new Mailtoets(server, adres)))
                .lees()
                .deelnemers()
                .get("0384")
                .uit();
    }
}
