package nl.jeugdpoort.console.overzicht;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sends everyone who watches what changed; the database is asked once for all of them. */
@Component
class Overzichtzender {

    /** After so long a browser comes back by itself, and has to be logged in still. */
    private static final Duration LANGST = Duration.ofMinutes(5);

    private final Overzichtstand stand;
    private final ITemplateEngine sjablonen;
    private final Set<SseEmitter> kijkers = ConcurrentHashMap.newKeySet();
    private String laatste = "";

    Overzichtzender(Overzichtstand stand, ITemplateEngine sjablonen) {
        this.stand = stand;
        this.sjablonen = sjablonen;
    }

    /** @throws Weigering 403 for who is no operator */
    SseEmitter kijker(Aanroeper wie) {
        if (!wie.mag(Recht.ALLES_ZIEN)) {
            throw new Weigering(
                    403,
                    "niet-toegestaan",
                    null,
                    "Dit is alleen voor operators",
                    "Kijk bij uw eigen berichten.",
                    List.of());
        }
        var kijker = new SseEmitter(LANGST.toMillis());
        kijker.onCompletion(() -> kijkers.remove(kijker));
        kijker.onTimeout(kijker::complete);
        kijkers.add(kijker);
        return kijker;
    }

    /** Reads anew and sends it when it is not what was sent last; otherwise a line that shows who is still there. Without watchers only the flow is kept. */
    synchronized void ververs() {
        Overzicht overzicht = stand.nu();
        if (kijkers.isEmpty()) {
            return;
        }
        String html = html(overzicht);
        SseEmitter.SseEventBuilder bericht = html.equals(laatste)
                ? SseEmitter.event().comment("niets nieuws")
                : SseEmitter.event().name("overzicht").data(html);
        laatste = html;
        kijkers.forEach(kijker -> stuur(kijker, bericht));
    }

    /** A gateway that stops waits for requests that are under way, and these would not end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void sluit() {
        kijkers.forEach(SseEmitter::complete);
    }

    private String html(Overzicht overzicht) {
        var gegevens = new Context(Locale.of("nl"));
        gegevens.setVariable("overzicht", overzicht);
        return sjablonen.process("overzichtstand", gegevens);
    }

    /** Who left the page is no failure. */
    private void stuur(SseEmitter kijker, SseEmitter.SseEventBuilder bericht) {
        try {
            kijker.send(bericht);
        } catch (IOException | IllegalStateException e) {
            kijkers.remove(kijker);
            kijker.completeWithError(e);
        }
    }
}
