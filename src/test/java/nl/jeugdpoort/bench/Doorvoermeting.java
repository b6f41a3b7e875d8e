package nl.jeugdpoort.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdpoort.cli.simulatie.Demodeelnemers;
import nl.jeugdpoort.cli.simulatie.Opdracht;
import nl.jeugdpoort.cli.simulatie.Opdracht.Doet;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Simulatie;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.cli.simulatie.Verslag;
import nl.jeugdpoort.cli.simulatie.Voortgang;

/**
 * Messages per second, sustained, against what the same database takes in bare rows: in by REST, stored, checked, queued, processed and in
 * the postbus, until the gateway has nothing left to do. Emptying the postboxes comes after, to see that all is there. A few rounds,
 * because the machine under it is not always as fast.
 */
final class Doorvoermeting {

    private static final int PAREN = 16;
    private static final int VERBINDINGEN = 16;
    private static final int OPWARMEN = Integer.getInteger("bench.opwarmen", 80_000);
    private static final int BERICHTEN = Integer.getInteger("bench.berichten", 15_000);
    private static final int RONDES = 3;
    private static final double MINSTENS = 0.15;
    private static final double STREVEN = 0.3;

    private final Poort poort;
    private final Rapport rapport;
    private final String jdbcUrl;

    Doorvoermeting(Poort poort, Rapport rapport) throws Exception {
        this.poort = poort;
        this.rapport = rapport;
        this.jdbcUrl = poort.postgres().jdbcUrl();
    }

    void meet() throws Exception {
        Simulatie.speel(opdracht(OPWARMEN), Voortgang.STIL);
        Achterstand.wachtTotLeeg(jdbcUrl);
        List<Ronde> rondes = new ArrayList<>();
        for (int n = 0; n < RONDES; n++) {
            rondes.add(ronde());
        }
        schrijfDoorvoer(rondes);
        rondes.getLast().verbruik().schrijf(rapport, BERICHTEN);
        rondes.forEach(ronde -> schrijfAankomst(ronde.opgehaald()));
    }

    /** Rows and messages right after one another, so that both meet the same machine. */
    private Ronde ronde() throws Exception {
        double rijen = Databasemeting.perSeconde(jdbcUrl, gemiddeldeGrootte());
        Opdracht opdracht = opdracht(BERICHTEN);
        Verbruik voor = Verbruik.van(poort);
        long begin = System.nanoTime();
        Verslag verstuurd = Simulatie.speel(opdracht.met(Doet.ALLEEN_VERSTUREN), Voortgang.STIL);
        Achterstand.wachtTotLeeg(jdbcUrl);
        double duur = (System.nanoTime() - begin) / 1e9;
        Verbruik verbruik = Verbruik.van(poort).sinds(voor);
        Verslag opgehaald = Simulatie.speel(opdracht.met(Doet.ALLEEN_OPHALEN), Voortgang.STIL);
        return new Ronde(verstuurd.geaccepteerd() / duur, rijen, verstuurd, opgehaald, verbruik);
    }

    private record Ronde(double perSeconde, double rijen, Verslag verstuurd, Verslag opgehaald, Verbruik verbruik) {

        double deel() {
            return perSeconde / rijen;
        }
    }

    private Opdracht opdracht(int berichten) {
        Demodeelnemers demo = Demodeelnemers.meegeleverd();
        return Opdracht.van(poort.url(), berichten, Paar.van(demo.codes(), PAREN))
                .metZelf(demo.zelf())
                .metGelijktijdig(VERBINDINGEN);
    }

    /** The middle one of the rounds, by its ratio. */
    private void schrijfDoorvoer(List<Ronde> rondes) {
        Ronde midden = rondes.stream()
                .sorted(Comparator.comparingDouble(Ronde::deel))
                .toList()
                .get(RONDES / 2);
        String gemeten = "%s per s (midden van %s; %s berichten per ronde, belasting %s)"
                .formatted(
                        Getal.heel(midden.perSeconde()),
                        rondes.stream().map(r -> Getal.heel(r.perSeconde())).collect(Collectors.joining(", ")),
                        Getal.heel(BERICHTEN),
                        Rapport.belasting());
        rapport.feit(
                "losse rijen van " + Getal.heel(gemiddeldeGrootte()) + " bytes met commit, 8 verbindingen",
                "%s per s (van %s)"
                        .formatted(
                                Getal.heel(midden.rijen()),
                                rondes.stream().map(r -> Getal.heel(r.rijen())).collect(Collectors.joining(", "))));
        String deel = Getal.honderdste(midden.deel());
        rapport.toets(
                "berichten tot in de postbus, niets blijft liggen",
                gemeten,
                "0,15 x losse rijen",
                deel,
                midden.deel() >= MINSTENS);
        rapport.toets("hetzelfde, streven", gemeten, "0,3 x losse rijen", deel, midden.deel() >= STREVEN);
        Verslag v = midden.verstuurd();
        rapport.feit(
                "van versturen tot geaccepteerd p50, p95, p99",
                v.accepteren().p50() + ", " + v.accepteren().p95() + ", "
                        + v.accepteren().p99() + " ms");
        rapport.toets(
                "geweigerd",
                v.geweigerd().toString(),
                "geen",
                "",
                v.geweigerd().isEmpty() && v.geaccepteerd() == BERICHTEN);
    }

    private void schrijfAankomst(Verslag v) {
        rapport.toets(
                "daarna opgehaald: verloren, dubbel, uit volgorde, afgekeurd " + v.retourcodes(),
                v.verloren() + ", " + v.dubbel() + ", " + v.volgordefouten() + ", " + v.afgekeurd() + " van "
                        + Getal.heel(v.afgeleverd()),
                "0, 0, 0",
                "",
                v.goed() && v.afgeleverd() == BERICHTEN);
    }

    private static int gemiddeldeGrootte() {
        Verkeer verkeer = new Verkeer(new Run(1, LocalDate.of(2026, 5, 20)), new Paar("0384", "42420001"), 0, 1000);
        long bytes = 0;
        for (Simbericht b = verkeer.volgende(); b != null; b = verkeer.volgende()) {
            bytes += b.inhoud().length;
        }
        return (int) (bytes / 1000);
    }
}
