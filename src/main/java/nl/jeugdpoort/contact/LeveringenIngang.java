package nl.jeugdpoort.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes deliveries of the contact register in three forms. */
@RestController
class LeveringenIngang {

    /** Ten thousand entries of half a kilobyte. */
    private static final int MAX_BYTES = 5_242_880;

    private static final String CSV = "text/csv";

    private final Leveringen leveringen;
    private final Rechten rechten;

    LeveringenIngang(Leveringen leveringen, Rechten rechten) {
        this.leveringen = leveringen;
        this.rechten = rechten;
    }

    /** A delivery in JSON, for the documentation of the API. */
    record Leveringdocument(String regio, String organisatie, Levering.Soort soort, List<Opgave> contacten) {}

    @Operation(
            summary =
                    "Levert contacten: alle van een organisatie, of mutaties; het antwoord zegt per regel wat ermee gebeurde",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description =
                                    "XML volgens xsd/regio/1.0/contactregister-levering.xsd, JSON, of CSV met puntkomma's;"
                                            + " hoogstens 5 MB en 10.000 regels. Bij CSV staan regio, organisatie en soort in het adres.",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = Leveringdocument.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_XML_VALUE,
                                        schema = @Schema(type = "string")),
                                @Content(mediaType = CSV, schema = @Schema(type = "string"))
                            }))
    @PostMapping(
            path = "/api/v1/contacten/leveringen",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_XML_VALUE, CSV},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Rapport lever(
            @RequestBody byte[] inhoud,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType vorm,
            @Parameter(description = "Alleen bij CSV: de regio, bijvoorbeeld JZ32") @RequestParam(required = false)
                    String regio,
            @Parameter(description = "Alleen bij CSV: de organisatie van regels die er geen noemen")
                    @RequestParam(required = false)
                    String organisatie,
            @Parameter(description = "Alleen bij CSV: volledig of mutaties") @RequestParam(required = false)
                    String soort,
            Aanroeper wie) {
        if (inhoud.length > MAX_BYTES) {
            throw teGroot();
        }
        Map<String, String> kop = new HashMap<>();
        kop.put("regio", regio);
        kop.put("organisatie", organisatie);
        kop.put("soort", soort);
        Levering levering = lees(inhoud, vorm, kop);
        return leveringen.neem(levering, rechten.schrijver(wie, levering.regio(), levering.organisatie()));
    }

    private static Levering lees(byte[] inhoud, MediaType vorm, Map<String, String> kop) {
        if (vorm.getSubtype().equals("csv")) {
            return Csvlevering.lees(inhoud, kop);
        }
        return vorm.getSubtype().equals("xml") ? Xmllevering.lees(inhoud) : Jsonlevering.lees(inhoud);
    }

    private static Weigering teGroot() {
        return new Weigering(
                413,
                "te-groot",
                null,
                "De levering is te groot",
                "Een levering is hooguit 5 MB. Verdeel haar in mutaties.",
                List.of());
    }
}
