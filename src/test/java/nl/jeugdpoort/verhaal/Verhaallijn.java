package nl.jeugdpoort.verhaal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;

/**
 * The messages about one young person who asks for one product, gets it, starts, stops and is declared for; real messages of the
 * generator, that agree with each other.
 */
record Verhaallijn(
        Simbericht verzoek,
        Simbericht toewijzing,
        Simbericht start,
        Simbericht stop,
        Simbericht declaratie,
        Simbericht declaratieantwoord) {

    private static final AtomicLong SEED = new AtomicLong();
    private static final int RUIM = 30;
    private static final List<String> SOORTEN = List.of("JW315", "JW301", "JW305", "JW307", "JW323", "JW325", "JW301");

    /** A new story of these two, signed today. */
    static Verhaallijn van(Partner gemeente, Partner aanbieder, LocalDate vandaag) {
        Paar paar = new Paar(gemeente.code(), aanbieder.code());
        while (true) {
            List<Simbericht> berichten = eersteClient(new Run(SEED.incrementAndGet(), vandaag), paar);
            if (berichten.stream().map(b -> b.soort().name()).toList().equals(SOORTEN) && isEenvoudig(berichten)) {
                return new Verhaallijn(
                        berichten.get(0),
                        berichten.get(1),
                        berichten.get(2),
                        berichten.get(3),
                        berichten.get(4),
                        berichten.get(5));
            }
        }
    }

    private static List<Simbericht> eersteClient(Run run, Paar paar) {
        var verkeer = new Verkeer(run, paar, 0, RUIM);
        List<Simbericht> berichten = new ArrayList<>(List.of(verkeer.volgende()));
        Simbericht volgende = verkeer.volgende();
        while (volgende != null && volgende.soort() != Berichtsoort.JW315) {
            berichten.add(volgende);
            volgende = verkeer.volgende();
        }
        return berichten;
    }

    /** One product, and not for ever: a product without an end has no term for its end. */
    private static boolean isEenvoudig(List<Simbericht> berichten) {
        String verzoek = new String(berichten.getFirst().inhoud(), StandardCharsets.UTF_8);
        return verzoek.split("<jw315:AangevraagdProduct>").length == 2 && verzoek.contains("ToewijzingEinddatum");
    }
}
