package nl.jeugdpoort.aanmelding.route;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.instelling.Instellingenlezer;

/** The real routes, and cases on them that tests move in one line. */
public final class Proefroute {

    private static final Instant BEGIN = Instant.parse("2026-11-23T10:00:00Z");

    private Proefroute() {}

    public static Route lees(String code) {
        var lezer = new Instellingenlezer(Path.of("config").toAbsolutePath(), System::getenv);
        Route route = lezer.lees("aanmeldroutes/" + code + ".yaml", Route.class)
                .orElseThrow()
                .waarde();
        lezer.controleer();
        return route.in("JZ00");
    }

    /** A case on which these things happened, an hour after each other. */
    static Zaak na(String code, Gebeurtenissoort... soorten) {
        Zaak zaak = Zaak.nieuw(lees(code));
        for (Gebeurtenissoort soort : soorten) {
            zaak = zaak.met(volgende(zaak, soort, null));
        }
        return zaak;
    }

    static Gebeurtenis volgende(Zaak zaak, Gebeurtenissoort soort, String bijStap) {
        String stap = soort == Gebeurtenissoort.TERMIJN_VERLOPEN ? bijStap : null;
        int nummer = zaak.laatste() + 1;
        Instant op = BEGIN.plusSeconds(3600L * nummer);
        String aanbieder = soort.vraagtAanbieder() ? "4242000" + nummer % 5 : null;
        return new Gebeurtenis(nummer, op, soort, "30300001", stap, aanbieder, null, new UUID(0, nummer));
    }

    /** Codes of the steps that run. */
    static List<String> loopt(Zaak zaak) {
        return zaak.aanZet().stream().map(Stap::code).toList();
    }
}
