package nl.jeugdpoort.console.berichten;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.console.Csvblad;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.inzage.Berichtregel;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was found as a file for an office program, without bodies: the newest, up to a bound. */
@Controller
class Berichtenlijst {

    static final int HOOGSTENS = 10_000;

    private static final List<String> KOPPEN =
            List.of("soort", "identificatie", "binnen", "van", "naar", "status", "nummer");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    private final Berichteninzage inzage;
    private final Auditlog audit;

    Berichtenlijst(Berichteninzage inzage, Auditlog audit) {
        this.inzage = inzage;
        this.audit = audit;
    }

    @GetMapping("/berichten/lijst.csv")
    ResponseEntity<byte[]> lijst(Berichtzoek zoek, Aanroeper wie) {
        audit.noteer(wie, Handeling.GEDOWNLOAD, "berichtenlijst", null, null);
        List<Berichtregel> gevonden = inzage.nieuwste(zoek.filter(), wie, HOOGSTENS);
        return Csvblad.antwoord(
                "berichten.csv",
                KOPPEN,
                gevonden.stream().map(Berichtenlijst::rij).toList());
    }

    private static List<String> rij(Berichtregel r) {
        return List.of(
                r.berichtsoort(),
                r.identificatie(),
                MOMENT.format(r.ontvangenOp()),
                r.afzender(),
                r.ontvanger(),
                r.status().name().toLowerCase(Locale.ROOT),
                r.id().toString());
    }
}
