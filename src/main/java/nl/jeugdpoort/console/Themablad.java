package nl.jeugdpoort.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The stylesheet of one's own, as it is in its file now. */
@Controller
class Themablad {

    private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");
    private static final Duration BEWAREN = Duration.ofMinutes(5);

    private final Thema thema;

    Themablad(Thema thema) {
        this.thema = thema;
    }

    @GetMapping("/stijl/thema.css")
    ResponseEntity<Resource> stijl() {
        if (!thema.eigen()) {
            throw new Weigering(404, "thema-ontbreekt", null, "Er is geen eigen thema", "Stel er een in.", List.of());
        }
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(BEWAREN).cachePublic())
                .body(new PathResource(Path.of(thema.bestand())));
    }
}
