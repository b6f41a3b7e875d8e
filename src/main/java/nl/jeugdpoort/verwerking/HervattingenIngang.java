package nl.jeugdpoort.verwerking;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator take up a message again that was parked in processing. */
@RestController
class HervattingenIngang {

    private final Hervatting hervatting;

    HervattingenIngang(Hervatting hervatting) {
        this.hervatting = hervatting;
    }

    /** Why; kept in the history of the message. */
    record Hervatverzoek(String reden) {}

    /** The message and its status now. */
    record HervatBericht(UUID id, BerichtStatus status) {}

    /** Puts the message back to be processed. */
    @ApiResponse(responseCode = "200", description = "Het bericht wordt opnieuw verwerkt")
    @ApiResponse(responseCode = "409", description = "Het bericht staat niet geparkeerd", content = @Content)
    @PostMapping("/api/v1/berichten/{id}/hervattingen")
    HervatBericht hervat(@PathVariable UUID id, @RequestBody Hervatverzoek verzoek, Aanroeper wie) {
        Bericht bericht = hervatting.hervat(id, Opdrachttoets.besluit(wie, verzoek.reden(), null));
        return new HervatBericht(bericht.id(), bericht.status());
    }
}
