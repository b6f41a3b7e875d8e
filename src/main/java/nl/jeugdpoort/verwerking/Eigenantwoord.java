package nl.jeugdpoort.verwerking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.antwoord.Retourmaker;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.toets.Bevinding;
import org.springframework.stereotype.Component;

/** The answer that the gateway makes on behalf of the receiver, a message like any other. */
@Component
class Eigenantwoord {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Retourmaker retourmaker;
    private final Clock klok;

    Eigenantwoord(Retourmaker retourmaker, Clock klok) {
        this.retourmaker = retourmaker;
        this.klok = klok;
    }

    /**
     * Makes the answer; empty when the standard has none for this case.
     *
     * @param inhoudHeen gives the body of the heenbericht
     * @param naar who gets it
     */
    Optional<NieuwBericht> maak(
            Bericht heen, Supplier<byte[]> inhoudHeen, List<Bevinding> afkeuringen, Deelnemer naar) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
        String identificatie = identificatie(heen);
        return retourmaker
                .antwoord(heen.kop(), inhoudHeen, afkeuringen, identificatie, vandaag)
                .map(inhoud -> bericht(heen, kop(heen, afkeuringen, identificatie, vandaag), inhoud, naar));
    }

    /** Unique per sender and kind, because a heenbericht is answered by the gateway once. */
    private static String identificatie(Bericht heen) {
        String nummer = Long.toString(heen.volgnummer(), 36).toUpperCase(Locale.ROOT);
        return "JP" + "0".repeat(Math.max(0, 10 - nummer.length())) + nummer;
    }

    private Berichtkop kop(Bericht heen, List<Bevinding> afkeuringen, String identificatie, LocalDate vandaag) {
        Berichtkop kop = heen.kop();
        return new Berichtkop(
                kop.standaard(),
                retourmaker.antwoordsoort(kop.berichtsoort()).orElseThrow(),
                kop.ontvanger(),
                kop.afzender(),
                identificatie,
                vandaag,
                new Heenverwijzing(kop.afzender(), kop.berichtsoort(), kop.identificatie()),
                new Feiten(
                        null,
                        null,
                        List.of(),
                        afkeuringen.stream()
                                .map(Bevinding::retourcode)
                                .distinct()
                                .toList()));
    }

    private NieuwBericht bericht(Bericht heen, Berichtkop kop, byte[] inhoud, Deelnemer naar) {
        return new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.INTERN,
                Overgang.POORT,
                null,
                Afleverkanaal.van(naar.uit()).meteen() ? BerichtStatus.AFGELEVERD : BerichtStatus.GOEDGEKEURD,
                heen.id(),
                klok.instant(),
                inhoud,
                Set.of(),
                true);
    }
}
