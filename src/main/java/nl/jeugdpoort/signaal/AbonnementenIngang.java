package nl.jeugdpoort.signaal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a participant ask to be told of changes at an address of its own; it sees and ends its own only. */
@RestController
@RequestMapping("/api/v1/abonnementen")
class AbonnementenIngang {

    private static final int HOOGSTENS = 20;

    private final Abonnementen abonnementen;
    private final Signaalinstellingen instellingen;
    private final Clock klok;

    AbonnementenIngang(Abonnementen abonnementen, Signaalinstellingen instellingen, Clock klok) {
        this.abonnementen = abonnementen;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Operation(summary = "Uw abonnementen op berichten over wijzigingen")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Abonnement> lijst(Aanroeper wie) {
        return new Lijst<>(abonnementen.van(wie.code()));
    }

    @Operation(summary = "Neemt een abonnement: de poort stuurt daarna CloudEvents naar uw adres")
    @ApiResponse(responseCode = "201", description = "Het abonnement is genomen", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Abonnement> neem(@RequestBody Abonnementverzoek verzoek, Aanroeper wie) {
        var abonnement =
                verzoek.abonnement(wie.code(), instellingen.abonnement().intern(), klok.instant());
        if (abonnementen.van(wie.code()).size() >= HOOGSTENS) {
            throw weiger(
                    409,
                    "te-veel-abonnementen",
                    "Te veel abonnementen",
                    "U hebt er al " + HOOGSTENS + ". Beëindig er eerst een.");
        }
        if (!abonnementen.gewenst(abonnement)) {
            throw Abonnementverzoek.ongeldig("callbackUrl moet OPTIONS beantwoorden met de kop WebHook-Allowed-Origin");
        }
        abonnementen.voegToe(abonnement);
        return ResponseEntity.created(URI.create("/api/v1/abonnementen/" + abonnement.id()))
                .body(abonnement);
    }

    @Operation(summary = "Beëindigt een abonnement; wat nog onderweg was, wordt niet meer verstuurd")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beeindig(@PathVariable UUID id, Aanroeper wie) {
        if (!abonnementen.beeindig(id, wie.code())) {
            throw weiger(
                    404,
                    "abonnement-onbekend",
                    "Dit abonnement is niet gevonden",
                    "U hebt geen abonnement met dit id.");
        }
    }

    private static Weigering weiger(int status, String code, String titel, String detail) {
        return new Weigering(status, code, null, titel, detail, List.of());
    }
}
