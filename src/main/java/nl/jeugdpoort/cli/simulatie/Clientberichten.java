package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The messages about one client who needs one kind of help at a gemeente, for as long as the search for an aanbieder takes; they agree
 * with each other, as those of {@link Keten} do. For one thread.
 */
public final class Clientberichten {

    /** Ambulante begeleiding, 4 hours a week. */
    private static final Product HULP = new Product("45", "45A04", "04", "2", 4, 9840);

    private static final int MAANDEN = 6;
    private static final LocalTime TIJD = LocalTime.of(9, 0, 1);

    private final Run run;
    private final Client client;
    private final String gemeente;
    private final Map<String, Toewijzing> perAanbieder = new HashMap<>();
    private int berichten;
    private int toewijzingen;

    /**
     * @param run gives the identifications; its day is the first day of the help
     * @param gemeente CBS code
     */
    public Clientberichten(Run run, Client client, String gemeente) {
        this.run = run;
        this.client = client;
        this.gemeente = gemeente;
    }

    /** First day of the help. */
    public LocalDate begin() {
        return run.vandaag();
    }

    /** Last day of the help. */
    public LocalDate einde() {
        return begin().plusMonths(MAANDEN).minusDays(1);
    }

    /** JW315 of an aanbieder, signed on a day. */
    public Simbericht verzoek(String aanbieder, LocalDate dag) {
        Kop kop = kop(Berichtsoort.JW315, aanbieder, dag);
        Toewijzing gevraagd = hulp(kop.identificatie());
        perAanbieder.put(aanbieder, gevraagd);
        return bericht(kop, Verzoekbericht.schrijf(kop, client, List.of(gevraagd)));
    }

    /** JW301 to an aanbieder, signed on a day; the answer to its JW315 when there was one. */
    public Simbericht toewijzing(String aanbieder, LocalDate dag) {
        Kop kop = kop(Berichtsoort.JW301, aanbieder, dag);
        Toewijzing toegewezen = perAanbieder
                .computeIfAbsent(aanbieder, zonderVerzoek -> hulp(null))
                .genummerd(run.eersteToewijzing() + toewijzingen++);
        perAanbieder.put(aanbieder, toegewezen);
        return bericht(kop, Toewijzingsbericht.schrijf(kop, client, List.of(toegewezen)));
    }

    /** JW301 that takes back what an aanbieder was granted, signed on a day. */
    public Simbericht intrekking(String aanbieder, LocalDate dag) {
        Kop kop = kop(Berichtsoort.JW301, aanbieder, dag);
        Toewijzing ingetrokken = perAanbieder.remove(aanbieder).ingetrokken(TIJD.plusHours(1));
        return bericht(kop, Toewijzingsbericht.schrijf(kop, client, List.of(ingetrokken)));
    }

    /** JW305 of an aanbieder that has a toewijzing, signed on the day on which the help starts. */
    public Simbericht start(String aanbieder, LocalDate dag) {
        Kop kop = kop(Berichtsoort.JW305, aanbieder, dag);
        var levering = new Levering(perAanbieder.get(aanbieder), dag);
        return bericht(kop, Leveringsbericht.start(kop, client, List.of(levering)));
    }

    /** A JW315 or JW301 of this client that was made elsewhere is sent: what comes after it is about the same. */
    public void neemOver(String aanbieder, String bericht) {
        perAanbieder.put(aanbieder, new Hulplezer(bericht).lees());
    }

    private Toewijzing hulp(String referentie) {
        return new Toewijzing(0, referentie, HULP, begin(), einde(), null, TIJD);
    }

    private Kop kop(Berichtsoort soort, String aanbieder, LocalDate dag) {
        String van = soort.vanGemeente() ? gemeente : aanbieder;
        String naar = soort.vanGemeente() ? aanbieder : gemeente;
        return new Kop(soort, van, naar, run.identificatie(0, berichten++), dag);
    }

    private static Simbericht bericht(Kop kop, byte[] inhoud) {
        return new Simbericht(
                kop.soort(),
                kop.afzender(),
                kop.ontvanger(),
                kop.identificatie(),
                Run.nummer(kop.identificatie()),
                inhoud);
    }
}
