package nl.jeugdpoort.signaal;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists signals: a participant sees what it was told, the operator what the operator was told or a participant that it names. */
@RestController
class SignalenIngang {

    private final Signaallijst lijst;

    SignalenIngang(Signaallijst lijst) {
        this.lijst = lijst;
    }

    @Operation(summary = "Uw signalen, de nieuwste eerst")
    @GetMapping(path = "/api/v1/signalen", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Signaalregel>> zoek(
            @RequestParam(required = false) String deelnemer,
            @RequestParam(required = false) Instant vanaf,
            Bladzijde bladzijde,
            Aanroeper wie) {
        return bladzijde.antwoord(lijst.zoek(ontvanger(deelnemer, wie), vanaf, bladzijde.limiet(), bladzijde.offset()));
    }

    private static String ontvanger(String deelnemer, Aanroeper wie) {
        if (wie.mag(Recht.ALLES_ZIEN)) {
            return deelnemer;
        }
        if (deelnemer != null && !deelnemer.equals(wie.code())) {
            throw new Weigering(
                    403, "niet-gemachtigd", "BRS03", "Niet gemachtigd", "U ziet alleen uw eigen signalen.", List.of());
        }
        return wie.code();
    }
}
