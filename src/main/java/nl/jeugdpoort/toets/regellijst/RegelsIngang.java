package nl.jeugdpoort.toets.regellijst;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.RegelOverzicht;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Regeluitleg;
import nl.jeugdpoort.toets.Regelvraag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the standard for anyone who is logged in. */
@RestController
@RequestMapping("/api/v1/regels")
class RegelsIngang {

    private final Regelgids gids;

    RegelsIngang(Regelgids gids) {
        this.gids = gids;
    }

    @Operation(summary = "De regels van elke standaard, elk met een zin en hoe de poort ermee staat")
    @GetMapping
    Lijst<RegelOverzicht> zoek(
            @Parameter(description = "Alleen regels over deze soort, bijvoorbeeld JW301")
                    @RequestParam(required = false)
                    String berichtsoort,
            @Parameter(description = "schema, bericht, historie, extern of afspraak") @RequestParam(required = false)
                    String niveau,
            @Parameter(description = "gebouwd, schema, elders, mensen, gegevens of nog-niet")
                    @RequestParam(required = false)
                    String stand) {
        return new Lijst<>(gids.zoek(new Regelvraag(null, berichtsoort, niveau, stand)));
    }

    @Operation(
            summary = "Uitleg bij één regel, met de betekenis van de retourcode en vaak een goed en een fout voorbeeld")
    @GetMapping("/{code}")
    Regeluitleg uitleg(@Parameter(description = "Code van de regel, bijvoorbeeld TR302") @PathVariable String code) {
        return gids.bij(code)
                .orElseThrow(() -> new Weigering(
                        404,
                        "regel-onbekend",
                        null,
                        "Deze regel is niet gevonden",
                        "Geen standaard van de poort heeft een regel met deze code. Kijk in /api/v1/regels welke regels er zijn.",
                        List.of()));
    }
}
