package nl.jeugdpoort.aflevering.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.jeugdpoort.deelnemer.Deelnemer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of the mail: that something is ready, until when, and where; nothing of the message itself. */
@Component
class Leesbericht {

    static final String ONDERWERP = "Er staat een document voor u klaar";

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final String basis;

    /** @param basis address under which participants know the gateway, without closing slash */
    Leesbericht(@Value("${jeugdpoort.toegang.publiek-adres:}") String basis) {
        this.basis = basis;
    }

    /** The first moment after the last day, so many days from now. */
    static Instant eindeNa(Instant nu, int dagen) {
        return LocalDate.ofInstant(nu, NEDERLAND)
                .plusDays(dagen + 1L)
                .atStartOfDay(NEDERLAND)
                .toInstant();
    }

    /** The id of the message is random and says nothing of the case. */
    String tekst(Deelnemer naar, UUID berichtId, Instant leesVoor) {
        return """
                Er staat een document klaar in de postbus van %s.

                U kunt het lezen tot en met %s, nadat u bent ingelogd:
                %s/api/v1/postbus/berichten/%s/inhoud

                In deze mail staat met opzet niets over de inhoud. Antwoorden op deze mail kan niet.
                """.formatted(
                        naar.naam(),
                        DATUM.format(LocalDate.ofInstant(leesVoor, NEDERLAND).minusDays(1)),
                        basis,
                        berichtId);
    }
}
