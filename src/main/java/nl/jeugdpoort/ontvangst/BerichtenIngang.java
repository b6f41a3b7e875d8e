package nl.jeugdpoort.ontvangst;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.ontvangst.Uitkomst.Aangenomen;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The REST channel in. */
@RestController
class BerichtenIngang {

    private final Ontvangst ontvangst;

    BerichtenIngang(Ontvangst ontvangst) {
        this.ontvangst = ontvangst;
    }

    /** Takes one iJw message; 202 when it is stored, 200 when the very same message was stored before. */
    @ApiResponse(responseCode = "202", description = "Aangenomen: het bericht staat op schijf")
    @ApiResponse(responseCode = "200", description = "Ditzelfde bericht was al aangenomen")
    @ApiResponse(responseCode = "409", description = "De identificatie is al gebruikt", content = @Content)
    @ApiResponse(responseCode = "422", description = "De ontvanger is niet aangesloten", content = @Content)
    @PostMapping(path = "/api/v1/berichten", consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<Ontvangstbewijs> ontvang(HttpServletRequest verzoek, Aanroeper aanroeper) throws IOException {
        Optional<byte[]> inhoud = Invoer.lees(verzoek.getInputStream(), verzoek.getContentLengthLong());
        Uitkomst uitkomst = inhoud.map(bytes -> new Aanbieding(bytes, Kanaal.REST, aanroeper.code()))
                .map(ontvangst::ontvang)
                .orElseGet(() -> ontvangst.weigerTeGroot(new Aanbieding(null, Kanaal.REST, aanroeper.code())));
        return switch (uitkomst) {
            case Aangenomen aangenomen -> antwoord(aangenomen);
            case Geweigerd geweigerd -> throw geweigerd.weigering();
        };
    }

    private static ResponseEntity<Ontvangstbewijs> antwoord(Aangenomen aangenomen) {
        Bericht bericht = aangenomen.bericht();
        return ResponseEntity.status(aangenomen.herhaald() ? 200 : 202)
                .location(URI.create("/api/v1/berichten/" + bericht.id()))
                .body(Ontvangstbewijs.van(bericht));
    }
}
