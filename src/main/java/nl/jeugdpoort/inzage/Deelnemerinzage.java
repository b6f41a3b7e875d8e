package nl.jeugdpoort.inzage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How participants do, in figures. Who may see which participant is for the caller to judge. */
@Component
public class Deelnemerinzage {

    /** No count goes further: who has so much waiting, needs no exact number. */
    public static final int MEESTE = 10_000;

    /** Reasons are looked for in so many of the last messages. */
    public static final int LAATSTE_BERICHTEN = 5_000;

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Deelnemervraag vraag;
    private final Clock klok;

    Deelnemerinzage(Deelnemervraag vraag, Clock klok) {
        this.vraag = vraag;
        this.klok = klok;
    }

    /** Of each of these participants, in this order. */
    public List<Deelnemerstand> standen(Collection<String> codes) {
        return vraag.standen(codes);
    }

    /** The last so many days, oldest first, today included. */
    public List<Dagvolume> volumes(String code, int dagen) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
        List<LocalDate> begin = IntStream.rangeClosed(0, dagen)
                .mapToObj(n -> vandaag.minusDays(dagen - 1L - n))
                .toList();
        var tijden = vraag.tussen(
                code, begin.stream().map(Deelnemerinzage::middernacht).toList());
        return IntStream.range(0, dagen)
                .mapToObj(n -> new Dagvolume(
                        begin.get(n), tijden.get(n).gestuurd(), tijden.get(n).gekregen()))
                .toList();
    }

    /** What the gateway found wrong in the refused ones of the last messages that it sent, the most frequent first. */
    public List<Weigerreden> weigerredenen(String code) {
        return vraag.weigerredenen(code, LAATSTE_BERICHTEN);
    }

    public Bezorgstand bezorging(String code) {
        return vraag.bezorging(code);
    }

    private static Instant middernacht(LocalDate dag) {
        return dag.atStartOfDay(NEDERLAND).toInstant();
    }
}
