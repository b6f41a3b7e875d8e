package nl.jeugdpoort.certificaat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.certificaat.Certificaat.Nabij;
import nl.jeugdpoort.certificaat.Certificaatstore.Bewaakt;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.termijn.Beurt;
import org.springframework.stereotype.Component;

/** Tells 60, 30 and 7 days before the end of a certificate that it is to be renewed, and again when it has ended; each once. */
@Component("certificaatbewaking")
class Certificaatbewaking {

    /** Any number that no other task uses: one node at a time looks. */
    private static final long SLOT = 96_000;

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Certificaatstore store;
    private final Deelnemers deelnemers;
    private final Meldingen meldingen;
    private final Clock klok;
    private final Beurt beurt;

    Certificaatbewaking(Certificaatstore store, Deelnemers deelnemers, Meldingen meldingen, Clock klok, Beurt beurt) {
        this.store = store;
        this.deelnemers = deelnemers;
        this.meldingen = meldingen;
        this.klok = klok;
        this.beurt = beurt;
    }

    /** Looks at every certificate; does nothing while another node does it. */
    public void bewaak() {
        beurt.neem(SLOT, () -> {
            store.alle().stream()
                    .filter(b -> deelnemers.vind(b.certificaat().deelnemer()).isPresent())
                    .forEach(bewaakt -> bekijk(bewaakt, klok.instant()));
            return true;
        });
    }

    private void bekijk(Bewaakt bewaakt, Instant nu) {
        Certificaat certificaat = bewaakt.certificaat();
        Nabij nabij = certificaat.nabij(nu);
        if (nabij == bewaakt.gemeld()) {
            return;
        }
        String onderwerp = "certificaat/" + certificaat.deelnemer() + "/" + certificaat.kant();
        meldingen.beeindig(List.of(onderwerp));
        if (nabij != Nabij.RUIM && nabij.compareTo(bewaakt.gemeld()) > 0) {
            meldingen.meld(List.of(new Meldingen.Melding(
                    "certificaat-verloopt", certificaat.deelnemer(), null, onderwerp, zin(certificaat, nabij))));
        }
        store.gemeld(certificaat, nabij);
    }

    private static String zin(Certificaat certificaat, Nabij nabij) {
        String wat = certificaat.kant() == Kant.SERVER
                ? "Het certificaat van de server van "
                : "Het certificaat waarmee het systeem inlogt van ";
        String dag = DATUM.format(LocalDate.ofInstant(certificaat.geldigTot(), NEDERLAND));
        return wat + certificaat.deelnemer()
                + (nabij == Nabij.VERLOPEN ? " is verlopen op " : " is geldig tot en met ") + dag
                + ". Vernieuw het, anders komen berichten niet meer aan.";
    }
}
