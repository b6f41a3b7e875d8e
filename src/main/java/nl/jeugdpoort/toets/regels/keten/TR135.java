package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.EXTERN;
import static nl.jeugdpoort.toets.regels.Regel.Bron.KALENDER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** De dagtekening ligt niet in de toekomst. */
@Regel(
        code = "TR135",
        retourcode = "8848",
        niveau = EXTERN,
        bron = KALENDER,
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
final class TR135 implements Ketenregel<Kop> {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Clock klok;

    TR135(Clock klok) {
        this.klok = klok;
    }

    @Override
    public void toets(Kop kop, Stand stand, Uitslag uit) {
        if (stand.bericht().kop().dagtekening().isAfter(LocalDate.now(klok.withZone(NEDERLAND)))) {
            uit.bij(
                    "BerichtIdentificatie/Dagtekening",
                    "De dagtekening ligt in de toekomst. Gebruik de dag waarop u het bericht verstuurt.");
        }
    }
}
