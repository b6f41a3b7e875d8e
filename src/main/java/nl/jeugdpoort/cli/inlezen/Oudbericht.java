package nl.jeugdpoort.cli.inlezen;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.jeugdpoort.bericht.Berichtkop;

/** One old message and where it is. */
record Oudbericht(Path bestand, Berichtkop kop) {

    /** On one day a verzoek comes before its answer, and a toewijzing before what is done with it. */
    private static final List<String> VOLGORDE =
            List.of("JW315", "JW317", "JW319", "JW301", "JW305", "JW307", "JW323", "JW325");

    /** The order in which messages were sent, as far as they tell. */
    static final Comparator<Oudbericht> OP_VOLGORDE = Comparator.comparing(
                    (Oudbericht b) -> b.kop().dagtekening())
            .thenComparing(b -> VOLGORDE.indexOf(b.kop().berichtsoort()))
            .thenComparing(Oudbericht::bestand);
}
