package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import nl.jeugdpoort.aanmelding.opslag.Inzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Lijst;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who saw the persons of a case, by REST. */
@RestController
class InzagesIngang {

    private final AanmeldingStore aanmeldingen;
    private final DocumentleveringStore leveringen;

    InzagesIngang(AanmeldingStore aanmeldingen, DocumentleveringStore leveringen) {
        this.aanmeldingen = aanmeldingen;
        this.leveringen = leveringen;
    }

    /** Every release of part 2 of the form: who let it go, to whom, why and when; oldest first. */
    @GetMapping(path = "/api/v1/aanmeldingen/{id}/inzages", produces = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Inzage> inzages(@PathVariable UUID id, Aanroeper wie) {
        if (aanmeldingen.lees(List.of(id)).stream().noneMatch(a -> Meldrecht.ziet(wie, a))) {
            throw Aanmeldweigering.onbekend();
        }
        return new Lijst<>(leveringen.inzages(id));
    }
}
