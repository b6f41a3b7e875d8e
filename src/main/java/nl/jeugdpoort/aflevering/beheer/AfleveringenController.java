package nl.jeugdpoort.aflevering.beheer;

import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverbeheer;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Lijst;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries for operators: find, resend, redirect, reject. */
@RestController
@RequestMapping("/api/v1/afleveringen")
class AfleveringenController {

    private static final String SLEUTEL = "Idempotency-Key";

    private final Afleverbeheer beheer;

    AfleveringenController(Afleverbeheer beheer) {
        this.beheer = beheer;
    }

    /** Why; required with every order. */
    record Reden(String reden) {}

    /** Where to instead, and why. */
    record Omleiding(String naar, String reden) {}

    /** Which deliveries to resend, and why; {@code status} can only be GEPARKEERD. */
    record Selectie(Afleverstatus status, String ontvanger, String reden) {}

    /** How many deliveries are sent again. */
    record Hervatting(int aantal) {}

    @GetMapping
    ResponseEntity<Lijst<AfleveringOverzicht>> lijst(
            Aanroeper aanroeper,
            @RequestParam Optional<Afleverstatus> status,
            @RequestParam Optional<String> ontvanger,
            Bladzijde bladzijde) {
        Opdrachttoets.operator(aanroeper);
        return bladzijde.antwoord(beheer.zoek(status, ontvanger, bladzijde.limiet(), bladzijde.offset()));
    }

    @PostMapping("/{id}/hervattingen")
    AfleveringOverzicht hervat(
            Aanroeper wie,
            @PathVariable long id,
            @RequestHeader(name = SLEUTEL, required = false) String sleutel,
            @RequestBody Reden opdracht) {
        return beheer.hervat(id, Opdrachttoets.besluit(wie, opdracht.reden(), sleutel));
    }

    @PostMapping("/hervattingen")
    Hervatting hervatAlle(
            Aanroeper wie,
            @RequestHeader(name = SLEUTEL, required = false) String sleutel,
            @RequestBody Selectie opdracht) {
        Besluit besluit = Opdrachttoets.besluit(wie, opdracht.reden(), sleutel);
        if (opdracht.status() != Afleverstatus.GEPARKEERD || opdracht.ontvanger() == null) {
            throw Opdrachttoets.ongeldig("Geef status GEPARKEERD en de code van de ontvanger.");
        }
        return new Hervatting(beheer.hervatAlle(opdracht.ontvanger(), besluit));
    }

    @PostMapping("/{id}/omleidingen")
    AfleveringOverzicht leidOm(
            Aanroeper wie,
            @PathVariable long id,
            @RequestHeader(name = SLEUTEL, required = false) String sleutel,
            @RequestBody Omleiding opdracht) {
        Besluit besluit = Opdrachttoets.besluit(wie, opdracht.reden(), sleutel);
        if (opdracht.naar() == null) {
            throw Opdrachttoets.ongeldig("Geef met naar de code van de deelnemer die het bericht krijgt.");
        }
        return beheer.leidOm(id, opdracht.naar(), besluit);
    }

    @PostMapping("/{id}/afwijzingen")
    AfleveringOverzicht wijsAf(
            Aanroeper wie,
            @PathVariable long id,
            @RequestHeader(name = SLEUTEL, required = false) String sleutel,
            @RequestBody Reden opdracht) {
        return beheer.wijsAf(id, Opdrachttoets.besluit(wie, opdracht.reden(), sleutel));
    }
}
