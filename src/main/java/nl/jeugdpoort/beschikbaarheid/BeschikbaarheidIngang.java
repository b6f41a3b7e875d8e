package nl.jeugdpoort.beschikbaarheid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import nl.jeugdpoort.deelnemer.Deelnemer.Soort;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places and waiting times: a provider publishes its own, everyone who is logged in sees all. */
@RestController
@RequestMapping("/api/v1/beschikbaarheid")
class BeschikbaarheidIngang {

    private final Beschikbaarheden beschikbaarheden;
    private final Deelnemers deelnemers;
    private final Regios regios;

    BeschikbaarheidIngang(Beschikbaarheden beschikbaarheden, Deelnemers deelnemers, Regios regios) {
        this.beschikbaarheden = beschikbaarheden;
        this.deelnemers = deelnemers;
        this.regios = regios;
    }

    @Operation(summary = "Plaatsen en wachttijden in een regio, de kortste wachttijd eerst; wat te oud is, is gemerkt")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Lijst<Beschikbaarheidstand>> zoek(
            @Parameter(description = "Code van de jeugdhulpregio, bijvoorbeeld JZ32") @RequestParam String regio,
            @Parameter(description = "Code van de tussentaal") @RequestParam(required = false) String tussentaal,
            @Parameter(description = "AGB-code van een aanbieder") @RequestParam(required = false) String aanbieder,
            Bladzijde bladzijde) {
        return bladzijde.antwoord(beschikbaarheden.zoek(regio(regio), tussentaal, aanbieder, bladzijde));
    }

    @Operation(summary = "Vervangt alles wat u als aanbieder in een regio te bieden hebt")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Beschikbaarheidstand> vervang(@RequestBody Opgave opgave, Aanroeper wie) {
        boolean aanbieder = wie.mag(Recht.MELDEN)
                && deelnemers
                        .vind(wie.code())
                        .filter(d -> d.soort() == Soort.AANBIEDER)
                        .isPresent();
        if (!aanbieder) {
            throw weiger(
                    403,
                    "niet-gemachtigd",
                    "Niet gemachtigd",
                    "Alleen een aanbieder geeft zijn beschikbaarheid op.",
                    List.of());
        }
        var fouten = Opgavetoets.toets(opgave);
        if (!fouten.isEmpty()) {
            throw weiger(
                    400,
                    "opgave-ongeldig",
                    "De opgave klopt niet",
                    "Verbeter de genoemde velden. Er is niets gewijzigd.",
                    fouten);
        }
        Regio regio = regio(opgave.regio());
        beschikbaarheden.vervang(wie.code(), opgave);
        return new Lijst<>(beschikbaarheden.zoek(regio, null, wie.code(), new Bladzijde(1, 500)));
    }

    private Regio regio(String code) {
        return regios.vind(code)
                .orElseThrow(() -> weiger(
                        400,
                        "regio-onbekend",
                        "Deze regio is niet bekend",
                        "Geef de code van een jeugdhulpregio, bijvoorbeeld JZ32.",
                        List.of()));
    }

    private static Weigering weiger(int status, String code, String titel, String detail, List<?> bevindingen) {
        return new Weigering(status, code, null, titel, detail, bevindingen);
    }
}
