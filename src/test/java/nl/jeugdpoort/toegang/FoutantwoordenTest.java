package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class FoutantwoordenTest {

    private final MockHttpServletResponse antwoord = new MockHttpServletResponse();

    @Test
    void wie_zijn_blad_sluit_voor_het_er_is_veroorzaakt_geen_fout_in_het_log(CapturedOutput log) throws IOException {
        assertThat(onvoorzien(new ClientAbortException(new IOException("Broken pipe"))))
                .isNull();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        assertThat(log).doesNotContain("Onvoorziene fout");
    }

    @Test
    void een_partner_die_de_lijn_verbreekt_is_niet_de_aanroeper_die_wegging(CapturedOutput log) throws IOException {
        IllegalStateException fout = new IllegalStateException(new IOException("Broken pipe"));
        assertThat(onvoorzien(fout).getStatusCode().value()).isEqualTo(500);
        assertThat(log).contains("Onvoorziene fout");
    }

    private ResponseEntity<Object> onvoorzien(Exception fout) throws IOException {
        return new Foutantwoorden().onvoorzien(fout, new MockHttpServletRequest(), antwoord);
    }
}
