package nl.jeugdpoort.verwerking;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator fill the registers with messages from before the gateway. */
@RestController
class InlezingenIngang {

    private final Toetser toetser;
    private final Inlezing inlezing;

    InlezingenIngang(Toetser toetser, Inlezing inlezing) {
        this.toetser = toetser;
        this.inlezing = inlezing;
    }

    /**
     * What became of the message.
     *
     * @param gevolg {@code ingelezen}, {@code al-bekend} or {@code zonder-gevolg}
     */
    record Ingelezen(String gevolg) {}

    /** Takes one old message into the registers; offer messages in the order in which they were sent. */
    @ApiResponse(
            responseCode = "200",
            description = "Het bericht is ingelezen, was al bekend, of zegt de registers niets")
    @ApiResponse(responseCode = "400", description = "Het bericht is niet geldig", content = @Content)
    @PostMapping(path = "/api/v1/registers/berichten", consumes = MediaType.APPLICATION_XML_VALUE)
    Ingelezen leesIn(@RequestBody byte[] inhoud, Aanroeper wie) {
        Opdrachttoets.operator(wie);
        Toetsresultaat resultaat = toetser.toets(inhoud);
        if (resultaat.oordeel() != Oordeel.GELDIG) {
            throw new Weigering(
                    400,
                    "schema-ongeldig",
                    "BRS13",
                    "Het bericht is niet geldig",
                    "Alleen een bericht dat geldig is volgens zijn schema kan worden ingelezen.",
                    resultaat.bevindingen());
        }
        return new Ingelezen(inlezing.leesIn(resultaat.kop(), inhoud).woord());
    }
}
