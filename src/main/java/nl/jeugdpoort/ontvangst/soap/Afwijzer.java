package nl.jeugdpoort.ontvangst.soap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.stuf.Berichtcode;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Enveloppen;
import nl.jeugdpoort.stuf.Envelopschrijver;
import nl.jeugdpoort.stuf.Foutmelding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a Fo01: a message like any other, stored, and delivered by the way out of who is to get it. */
@Component
class Afwijzer {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String STANDAARD = "stuf/0301";
    private static final int LENGTE_IDENTIFICATIE = 12;

    private final Enveloppen enveloppen;
    private final BerichtStore berichten;
    private final Afleveringen afleveringen;
    private final Deelnemers deelnemers;
    private final Clock klok;

    Afwijzer(
            Enveloppen enveloppen,
            BerichtStore berichten,
            Afleveringen afleveringen,
            Deelnemers deelnemers,
            Clock klok) {
        this.enveloppen = enveloppen;
        this.berichten = berichten;
        this.afleveringen = afleveringen;
        this.deelnemers = deelnemers;
        this.klok = klok;
    }

    /** Refuses an envelope that was taken over; once, however often it comes. */
    @Transactional
    public void wijsAf(String aan, Envelop.Vracht vracht, Foutmelding fout) {
        String details = vracht.versies().kenmerk(vracht.stuurgegevens().functie());
        verstuur(aan, vracht.stuurgegevens().referentienummer(), fout, details, null);
    }

    /**
     * Stores a Fo01 and plans its delivery.
     *
     * @param aan code of the participant that gets it
     * @param referentienummer of the refused message
     * @param geweigerd id of the refused message where it is stored, otherwise null
     */
    @Transactional
    public void verstuur(String aan, String referentienummer, Foutmelding fout, String details, UUID geweigerd) {
        Envelop.Afwijzing fo01 = enveloppen.afwijzing(aan, referentienummer, fout, details);
        Opslag opslag = berichten.bewaar(new NieuwBericht(
                UUID.randomUUID(),
                kop(aan, referentienummer, fout),
                Kanaal.INTERN,
                Overgang.POORT,
                UUID.fromString(fo01.stuurgegevens().referentienummer()),
                BerichtStatus.GOEDGEKEURD,
                geweigerd,
                klok.instant(),
                Envelopschrijver.kaal(fo01),
                Set.of(),
                true));
        if (opslag.soort() == Opslag.Soort.NIEUW) {
            afleveringen.plan(
                    List.of(new Afleveringen.Opdracht(
                            opslag.bericht(), deelnemers.vind(aan).orElseThrow())),
                    List.of());
        }
    }

    /** The identification follows from the refused message, so that it is refused once. */
    private Berichtkop kop(String aan, String referentienummer, Foutmelding fout) {
        String kenmerk = UUID.nameUUIDFromBytes((aan + referentienummer).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return new Berichtkop(
                STANDAARD,
                Berichtcode.FO01.code(),
                enveloppen.eigenNaam(),
                aan,
                kenmerk.substring(0, LENGTE_IDENTIFICATIE),
                LocalDate.ofInstant(klok.instant(), NEDERLAND),
                null,
                new Feiten(null, null, List.of(), List.of(fout.code())));
    }
}
