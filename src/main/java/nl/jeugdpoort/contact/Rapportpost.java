package nl.jeugdpoort.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleveringen.Opdracht;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/** Sends the report on a delivery back as a message: by queue or folder when the delivery came so, else by the way out of its sender. */
@Component
class Rapportpost {

    private final Deelnemers deelnemers;
    private final BerichtStore berichten;
    private final Afleveringen afleveringen;
    private final Clock klok;

    Rapportpost(Deelnemers deelnemers, BerichtStore berichten, Afleveringen afleveringen, Clock klok) {
        this.deelnemers = deelnemers;
        this.berichten = berichten;
        this.afleveringen = afleveringen;
        this.klok = klok;
    }

    /**
     * Part of the transaction in which the delivery is processed.
     *
     * @param alsBestand whether the delivery was a file of an office program, so that the report is one too
     */
    void stuur(Bericht levering, Rapport rapport, boolean alsBestand) {
        Optional<Deelnemer> naar = deelnemers.vind(levering.kop().afzender());
        if (naar.isEmpty()) {
            berichten.legVast(Overgang.doorPoort(
                    levering.id(), null, "rapport-vervallen", "De afzender staat niet meer in de configuratie."));
            return;
        }
        Berichtkop kop = kop(levering);
        byte[] inhoud = alsBestand ? Rapportcsv.schrijf(rapport) : Rapportxml.schrijf(kop, rapport);
        Bericht bericht = berichten.bewaar(nieuw(levering, kop, inhoud)).bericht();
        afleveringen.plan(
                List.of(new Opdracht(bericht, naar.get(), langs(levering))),
                List.of(Overgang.doorPoort(
                        levering.id(), null, "beantwoord", Leveringbericht.RAPPORT + " gemaakt door de poort")));
    }

    private Berichtkop kop(Bericht levering) {
        Berichtkop kop = levering.kop();
        return new Berichtkop(
                kop.standaard(),
                Leveringbericht.RAPPORT,
                kop.ontvanger(),
                kop.afzender(),
                "R" + levering.volgnummer(),
                Dagen.vandaag(klok.instant()),
                new Heenverwijzing(kop.afzender(), kop.berichtsoort(), kop.identificatie()),
                Feiten.GEEN);
    }

    private NieuwBericht nieuw(Bericht levering, Berichtkop kop, byte[] inhoud) {
        Instant nu = klok.instant();
        return new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.INTERN,
                Overgang.POORT,
                null,
                BerichtStatus.GOEDGEKEURD,
                levering.id(),
                nu,
                inhoud,
                Set.of(),
                true);
    }

    /** Who handed it over for another by its own folder or queue, does not get what that other is to know. */
    private static Afleverkanaal langs(Bericht levering) {
        boolean zelf = levering.indiener().equals(levering.kop().afzender());
        return switch (levering.kanaal()) {
            case JMS -> zelf ? Afleverkanaal.JMS : null;
            case MAP -> zelf ? Afleverkanaal.MAP : null;
            case REST, SOAP, SFTP, INTERN -> null;
        };
    }
}
