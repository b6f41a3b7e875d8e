package nl.jeugdpoort.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.jeugdpoort.ProefDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a sender hears when PostgreSQL cannot write. */
class SchijfVolIT {

    /** PostgreSQL's own code for a full disk, raised by PostgreSQL. */
    private static final String VOL = "do $$ begin raise exception using errcode = 'disk_full'; end $$";

    private final JdbcTemplate jdbc = new JdbcTemplate(ProefDatabase.nieuw());

    @RestController
    class Ingang {

        @GetMapping("/vol")
        void schrijf() {
            jdbc.execute(VOL);
        }
    }

    @Test
    void eenVolleSchijfIsVoorDeAfzenderEenTijdelijkeStoring() throws Exception {
        assertThat(catchThrowable(() -> jdbc.execute(VOL))).rootCause().hasMessageContaining("disk_full");

        MockMvcBuilders.standaloneSetup(new Ingang())
                .setControllerAdvice(new Foutantwoorden())
                .build()
                .perform(get("/vol"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(jsonPath("$.code").value("tijdelijk-niet-beschikbaar"));
    }
}
