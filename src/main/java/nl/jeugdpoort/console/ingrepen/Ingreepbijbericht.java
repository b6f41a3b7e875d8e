package nl.jeugdpoort.console.ingrepen;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.ingreep.Ingreep;
import nl.jeugdpoort.ingreep.Ingreepinzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;

/** What the page of a message tells about decisions; asked by its fragment. */
@Component("ingreepbijbericht")
class Ingreepbijbericht {

    private final Ingreepinzage inzage;

    Ingreepbijbericht(Ingreepinzage inzage) {
        this.inzage = inzage;
    }

    /**
     * Decisions about a message.
     *
     * @param ziet whether who looks may see what operators decided
     * @param magIngrijpen whether links to decide are shown
     * @param magVerbeteren whether a message may be made anew of it
     * @param ingrepen newest first; none for who may not see them
     * @param verwant what was made of it, and of what it was made
     */
    record Besluiten(
            boolean ziet,
            boolean magIngrijpen,
            boolean magVerbeteren,
            List<Ingreep> ingrepen,
            Ingreepinzage.Verwant verwant) {}

    public Besluiten van(Aanroeper wie, UUID bericht) {
        boolean ziet = wie.mag(Recht.ALLES_ZIEN);
        boolean mag = wie.mag(Recht.INGRIJPEN);
        return new Besluiten(
                ziet,
                mag,
                mag && wie.mag(Recht.INHOUD),
                ziet ? inzage.bij(bericht) : List.of(),
                inzage.verwant(bericht));
    }
}
