package nl.jeugdpoort.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdpoort.contact.ContactenIngang.Zoekvraag;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the register to office programs: CSV that can be delivered again, and vCard. */
@RestController
class UitvoerIngang {

    private static final int HOOGSTENS = 20_000;

    private final Contactregister register;
    private final Contactvragen vragen;

    UitvoerIngang(Contactregister register, Contactvragen vragen) {
        this.register = register;
        this.vragen = vragen;
    }

    @Operation(
            summary =
                    "De contacten als CSV voor een rekenblad, ook die later gaan gelden; hetzelfde bestand is weer te leveren")
    @GetMapping(path = "/api/v1/contacten/csv", produces = "text/csv")
    ResponseEntity<byte[]> csv(
            @Parameter(description = "Code van de jeugdhulpregio, bijvoorbeeld JZ32") @RequestParam String regio,
            @RequestParam(required = false) String organisatie) {
        Contactvraag vraag = vragen.van(new Zoekvraag(regio, null, null, null, organisatie, null, null, null));
        return bestand("text/csv; charset=UTF-8", "csv", Contactcsv.schrijf(contacten(vraag.opElkeDag())));
    }

    @Operation(summary = "De contacten van vandaag als vCard 4, voor een adresboek")
    @GetMapping(path = "/api/v1/contacten/vcard", produces = "text/vcard")
    ResponseEntity<byte[]> vcard(
            @Parameter(description = "Code van de jeugdhulpregio, bijvoorbeeld JZ32") @RequestParam String regio,
            @RequestParam(required = false) String gemeente,
            @RequestParam(required = false) String organisatie) {
        Contactvraag vraag = vragen.van(new Zoekvraag(regio, gemeente, null, null, organisatie, null, null, null));
        return bestand("text/vcard; charset=UTF-8", "vcf", Contactvcard.schrijf(contacten(vraag)));
    }

    private List<Contact> contacten(Contactvraag vraag) {
        List<Contact> gevonden = register.zoek(vraag, 0, HOOGSTENS + 1);
        if (gevonden.size() > HOOGSTENS) {
            throw new Weigering(
                    400,
                    "te-veel-contacten",
                    null,
                    "Er zijn te veel contacten",
                    "Een bestand bevat hoogstens " + HOOGSTENS + " contacten. Vraag ze per organisatie.",
                    List.of());
        }
        return gevonden;
    }

    private static ResponseEntity<byte[]> bestand(String soort, String uitgang, String tekst) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, soort)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacten." + uitgang + "\"")
                .body(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
