package nl.jeugdpoort.aflevering.proef;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Deelnemer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks what lies in the postbus: it is in the gateway itself, so there is nothing to send. */
@Component
class Postbusrit implements Proefrit {

    private static final int MEESTE = 10_000;
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final JdbcClient jdbc;

    Postbusrit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody confirmed yet. */
    record Bak(int aantal, OffsetDateTime oudste) {}

    @Override
    public boolean kan(Afleverkanaal kanaal) {
        return kanaal == Afleverkanaal.POSTBUS;
    }

    @Override
    public void rijd(Deelnemer naar, Stappen stappen) throws Proeffout {
        stappen.zet("In de postbus kijken", () -> {
            try {
                return zin(bak(naar.code()));
            } catch (DataAccessException e) {
                throw new Proeffout("De postbus is niet te lezen. Kijk of de database van de poort het doet.", e);
            }
        });
    }

    private Bak bak(String code) {
        return jdbc.sql("""
                        select count(*) aantal, (select ontvangen_op from bericht where volgnummer = min(w.volgnummer)) oudste
                        from (select volgnummer from aflevering
                              where ontvanger = :code and kanaal = 'POSTBUS' and status = 'AFGELEVERD' and bevestigd_op is null
                              order by volgnummer limit :meeste) w
                        """)
                .param("code", code)
                .param("meeste", MEESTE)
                .query(Bak.class)
                .single();
    }

    private static String zin(Bak bak) {
        if (bak.aantal() == 0) {
            return "De postbus staat in de poort zelf en is leeg: alles is opgehaald en bevestigd.";
        }
        String oudste = bak.oudste() == null
                ? ""
                : ", het oudste van "
                        + DATUM.format(LocalDate.ofInstant(bak.oudste().toInstant(), NEDERLAND));
        return "De postbus staat in de poort zelf. Er "
                + (bak.aantal() == 1 ? "ligt 1 bericht" : "liggen " + bak.aantal() + " berichten") + oudste
                + ". Blijft dat liggen, vraag dan de deelnemer of het ophalen en bevestigen nog werkt.";
    }
}
