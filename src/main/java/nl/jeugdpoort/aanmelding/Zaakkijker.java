package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.DocumentStore;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;

/** Puts together what a page shows of cases. */
@Component
class Zaakkijker {

    private final Aanmelddossiers dossiers;
    private final AanmeldingStore aanmeldingen;
    private final DocumentStore documenten;
    private final DocumentleveringStore leveringen;
    private final Voortgang voortgang;

    Zaakkijker(
            Aanmelddossiers dossiers,
            AanmeldingStore aanmeldingen,
            DocumentStore documenten,
            DocumentleveringStore leveringen,
            Voortgang voortgang) {
        this.dossiers = dossiers;
        this.aanmeldingen = aanmeldingen;
        this.documenten = documenten;
        this.leveringen = leveringen;
        this.voortgang = voortgang;
    }

    /** Throws a refusal (404) when there is no such case for the caller. */
    Zaakzicht zicht(UUID id, Aanroeper wie) {
        Aanmelddossier dossier = dossiers.van(id, wie);
        boolean alles = wie.mag(Recht.ALLES_ZIEN) || wie.ziet(dossier.gi()) || wie.ziet(dossier.gemeente());
        return new Zaakzicht(
                dossier,
                voortgang(List.of(id)).getOrDefault(id, List.of()),
                Stream.concat(documenten.stukken(id).stream(), leveringen.stukken(id).stream())
                        .filter(stuk -> alles || wie.ziet(stuk.naar()))
                        .sorted(Comparator.comparing(Zaakstuk::op))
                        .toList(),
                leveringen.inzages(id).stream()
                        .filter(inzage -> alles || wie.ziet(inzage.aan()))
                        .map(inzage -> new Vrijgave(inzage.door(), inzage.aan(), inzage.reden(), inzage.op()))
                        .toList(),
                dossier.toegestaan().stream()
                        .filter(Aanmelddossier.Toegestaan::magMelden)
                        .flatMap(mag -> Gebeurtenissoort.van(mag.soort()).stream())
                        .map(Zaakkijker::keuze)
                        .toList());
    }

    /** How far these cases are. */
    Map<UUID, List<Mijlpaalregel>> voortgang(List<UUID> ids) {
        return voortgang.van(aanmeldingen.lees(ids));
    }

    /** The moment by which it is seen whether something is late. */
    Instant nu() {
        return voortgang.nu();
    }

    /** The steps of all routes by code; one code can mean something else in another route. */
    Map<String, String> stappen() {
        return voortgang.stappen();
    }

    private static Meldkeuze keuze(Gebeurtenissoort soort) {
        return new Meldkeuze(
                soort.woord(), soort.zin(), soort.kentAanbieder(), soort.vraagtAanbieder(), soort.vraagtGemeente());
    }
}
