package nl.jeugdpoort.console.berichten;

import java.nio.charset.StandardCharsets;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was found as a file for an office program, without bodies: the newest, up to a bound. */
@Controller
class Berichtenlijst {

    static final int HOOGSTENS = 10_000;

    private final Berichteninzage inzage;
    private final Auditlog audit;

    Berichtenlijst(Berichteninzage inzage, Auditlog audit) {
        this.inzage = inzage;
        this.audit = audit;
    }

    @GetMapping("/berichten/lijst.csv")
    ResponseEntity<byte[]> lijst(Berichtzoek zoek, Aanroeper wie) {
        audit.noteer(wie, Handeling.GEDOWNLOAD, "berichtenlijst", null, null);
        String bestand = Berichtcsv.van(inzage.nieuwste(zoek.filter(), wie, HOOGSTENS));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("berichten.csv")
                                .build()
                                .toString())
                .body(bestand.getBytes(StandardCharsets.UTF_8));
    }
}
