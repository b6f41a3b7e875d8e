package nl.jeugdpoort.termijn;

import java.util.Arrays;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists terms; a participant sees those of which it is a party, the operator all. */
@RestController
class TermijnenIngang {

    private final Termijnlijst lijst;
    private final Termijnconfig config;

    TermijnenIngang(Termijnlijst lijst, Termijnconfig config) {
        this.lijst = lijst;
        this.config = config;
    }

    @GetMapping("/api/v1/termijnen")
    ResponseEntity<Lijst<TermijnOverzicht>> zoek(
            Aanroeper aanroeper,
            Bladzijde bladzijde,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String deelnemer,
            @RequestParam(required = false) String soort) {
        var vraag = new Termijnvraag(
                partijen(aanroeper, deelnemer),
                deelnemer,
                status == null ? null : status(status),
                soort,
                bladzijde.offset(),
                bladzijde.limiet());
        return bladzijde.antwoord(
                lijst.zoek(vraag).stream().map(config::overzicht).toList());
    }

    private static List<String> partijen(Aanroeper wie, String deelnemer) {
        if (!wie.mag(Recht.ALLES_ZIEN)) {
            return List.copyOf(wie.namens());
        }
        return deelnemer == null ? null : List.of(deelnemer);
    }

    private static TermijnStatus status(String tekst) {
        return Arrays.stream(TermijnStatus.values())
                .filter(status -> status.name().equals(tekst))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        400,
                        "parameter-ongeldig",
                        null,
                        "Een parameter klopt niet",
                        "De parameter status moet LOOPT, GEHAALD, VERLOPEN of VERVALLEN zijn.",
                        List.of()));
    }
}
