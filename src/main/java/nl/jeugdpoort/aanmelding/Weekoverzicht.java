package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import nl.jeugdpoort.aanmelding.opslag.WeekStore;
import nl.jeugdpoort.aanmelding.opslag.WeekStore.Aantallen;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells each party on Monday morning how its open cases stand; later in the week when the gateway stood still on Monday. */
@Component("weekoverzicht")
public class Weekoverzicht {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.of("nl", "NL"));
    private static final int UUR = 7;

    private final WeekStore store;
    private final Meldingen meldingen;
    private final Clock klok;

    Weekoverzicht(WeekStore store, Meldingen meldingen, Clock klok) {
        this.store = store;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    /** Makes the overview of this week, if it is time and nobody did so before. */
    @Transactional
    public void maak() {
        Instant nu = klok.instant();
        ZonedDateTime hier = nu.atZone(ZONE);
        ZonedDateTime maandag = hier.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atTime(UUR, 0)
                .atZone(ZONE);
        if (!hier.isBefore(maandag) && store.neem(WEEK.format(hier), nu)) {
            meldingen.meld(store.tel(nu).stream().map(Weekoverzicht::melding).toList());
        }
    }

    private static Melding melding(Aantallen aantallen) {
        String tekst =
                "Lopende aanmeldingen: %d. Met spoed: %d. Over tijd: %d. Deze week aan de beurt: %d. Bekijk ze in de lijst."
                        .formatted(aantallen.lopend(), aantallen.spoed(), aantallen.teLaat(), aantallen.dezeWeek());
        return new Melding("aanmelding-weekoverzicht", aantallen.deelnemer(), null, null, tekst);
    }
}
