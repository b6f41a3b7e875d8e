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

    /**
     * What is asked for.
     *
     * @param callbackUrl where to post events; it must answer OPTIONS with WebHook-Allowed-Origin
     * @param auth bearer token of at most 500 visible characters, or none; never shown again
     * @param soorten kinds of notices, now only {@code contactregister-gewijzigd}
     * @param onderwerp only about this and what is below it, for example {@code contactregister/JZ32}; or none
     */
    record Abonnementverzoek(String callbackUrl, String auth, List<String> soorten, String onderwerp) {}

    @Operation(summary = "Uw abonnementen op berichten over wijzigingen")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Lijst<Abonnement> lijst(Aanroeper wie) {
        return new Lijst<>(abonnementen.van(wie.code()));
    }

    @Operation(summary = "Neemt een abonnement: de poort stuurt daarna CloudEvents naar uw adres")
    @ApiResponse(responseCode = "201", description = "Het abonnement is genomen", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Abonnement> neem(@RequestBody Abonnementverzoek verzoek, Aanroeper wie) {
        URI adres = adres(verzoek.callbackUrl());
        var abonnement = new Abonnement(
                UUID.randomUUID(),
                wie.code(),
                adres,
                token(verzoek.auth()),
                soorten(verzoek.soorten()),
                onderwerp(verzoek.onderwerp()),
                klok.instant());
        if (abonnementen.van(wie.code()).size() >= HOOGSTENS) {
            throw weiger(
                    409,
                    "te-veel-abonnementen",
                    "Te veel abonnementen",
                    "U hebt er al " + HOOGSTENS + ". Beëindig er eerst een.");
        }
        if (!abonnementen.gewenst(abonnement)) {
            throw ongeldig("callbackUrl moet OPTIONS beantwoorden met de kop WebHook-Allowed-Origin");
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

    private URI adres(String tekst) {
        URI adres = null;
        try {
            adres = tekst == null ? null : URI.create(tekst);
        } catch (IllegalArgumentException e) {
            throw ongeldig("callbackUrl moet een volledig webadres zijn");
        }
        String bezwaar = Doeladres.bezwaar(adres, instellingen.abonnement().intern());
        if (bezwaar != null) {
            throw ongeldig("callbackUrl " + bezwaar);
        }
        return adres;
    }

    private static String token(String auth) {
        if (auth != null && !auth.matches("[\\x21-\\x7e]{1,500}")) {
            throw ongeldig("auth mag hoogstens 500 tekens hebben, zonder spaties");
        }
        return auth;
    }

    private static List<String> soorten(List<String> soorten) {
        if (soorten == null || soorten.isEmpty() || !soorten.stream().allMatch(Signaalinstellingen::kennisgeving)) {
            throw ongeldig("soorten moet een lijst zijn met contactregister-gewijzigd");
        }
        return soorten.stream().distinct().toList();
    }

    private static String onderwerp(String onderwerp) {
        if (onderwerp != null && !onderwerp.matches("[A-Za-z0-9-]{1,40}(/[A-Za-z0-9-]{1,40}){0,4}")) {
            throw ongeldig("onderwerp moet er uitzien als contactregister/JZ32 of contactregister/JZ32/0268");
        }
        return onderwerp;
    }

    private static Weigering ongeldig(String wat) {
        return weiger(400, "abonnement-ongeldig", "Het abonnement klopt niet", "Het veld " + wat + ".");
    }

    private static Weigering weiger(int status, String code, String titel, String detail) {
        return new Weigering(status, code, null, titel, detail, List.of());
    }
}
