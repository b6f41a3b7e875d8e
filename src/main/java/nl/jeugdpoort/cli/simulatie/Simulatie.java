package nl.jeugdpoort.cli.simulatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdpoort.cli.simulatie.Opdracht.Doet;

/** Plays partners against a running gateway: sends, empties the postboxes at the same time, and says what came of it. */
public final class Simulatie {

    private static final int OPHALERS = 4;
    private static final long KIJK_MS = 100;
    private static final long NAKIJKEN_NS = 1_000_000_000L;

    private final Opdracht opdracht;
    private final Tellers tellers = new Tellers();
    private final List<Stroom> stromen;
    private final Boeken boeken;
    private final Map<String, Loket> loketten = new HashMap<>();
    private volatile boolean klaar;
    private long begin;

    private Simulatie(Opdracht opdracht) {
        this.opdracht = opdracht;
        this.stromen = IntStream.range(0, opdracht.paren().size())
                .mapToObj(i -> new Stroom(opdracht, i))
                .toList();
        this.boeken =
                new Boeken(opdracht.run(), stromen.stream().map(Stroom::boek).toList());
        opdracht.paren().stream()
                .flatMap(p -> Stream.of(p.gemeente(), p.aanbieder()))
                .forEach(c -> loketten.computeIfAbsent(c, n -> new Loket(opdracht.url(), n, opdracht.wachtwoord())));
    }

    /**
     * Plays it to the end.
     *
     * @throws Simulatiefout when the gateway stays away longer than the patience given, or refuses the participants
     */
    public static Verslag speel(Opdracht opdracht, Voortgang voortgang) {
        return new Simulatie(opdracht).speel(voortgang);
    }

    private Verslag speel(Voortgang voortgang) {
        begin = System.nanoTime();
        try (ExecutorService draden = Executors.newCachedThreadPool()) {
            try {
                List<Future<?>> zenders = opdracht.doet() == Doet.ALLEEN_OPHALEN ? verwachtAlles() : verstuur(draden);
                List<Future<?>> ophalers = opdracht.doet() == Doet.ALLEEN_VERSTUREN ? List.of() : haalOp(draden);
                double verzendtijd = wachtOpVerzenden(zenders, ophalers, voortgang);
                double totaletijd = ophalers.isEmpty() ? verzendtijd : wachtOpAankomst(ophalers, voortgang);
                klaar = true;
                eindig(ophalers);
                return verslag(verzendtijd, totaletijd);
            } finally {
                klaar = true;
                draden.shutdownNow();
            }
        }
    }

    private List<Future<?>> verstuur(ExecutorService draden) {
        Queue<Stroom> rij = new ConcurrentLinkedQueue<>(stromen);
        List<Future<?>> zenders = new ArrayList<>();
        for (int n = 0; n < Math.min(opdracht.gelijktijdig(), stromen.size()); n++) {
            zenders.add(draden.submit(new Zender(opdracht, loketten, rij, tellers)));
        }
        return zenders;
    }

    private List<Future<?>> haalOp(ExecutorService draden) {
        List<Loket> alle = List.copyOf(loketten.values());
        List<Future<?>> ophalers = new ArrayList<>();
        for (int n = 0; n < Math.min(OPHALERS, alle.size()); n++) {
            int deel = n;
            List<Loket> eigen = IntStream.range(0, alle.size())
                    .filter(i -> i % OPHALERS == deel)
                    .mapToObj(alle::get)
                    .toList();
            ophalers.add(draden.submit(new Ophaler(opdracht, boeken, eigen, tellers, () -> klaar)));
        }
        return ophalers;
    }

    /** Makes the messages again, to know what another process has sent. */
    private List<Future<?>> verwachtAlles() {
        for (Stroom stroom : stromen) {
            for (Simbericht b = stroom.volgende(); b != null; b = stroom.volgende()) {
                stroom.boek().geaccepteerd(b.nummer(), b.soort(), begin, begin);
            }
        }
        return List.of();
    }

    private double wachtOpVerzenden(List<Future<?>> zenders, List<Future<?>> ophalers, Voortgang voortgang) {
        while (!zenders.stream().allMatch(Future::isDone)) {
            controleer(ophalers);
            Geduld.slaap(KIJK_MS);
            meld(voortgang, boeken.telling());
        }
        eindig(zenders);
        return seconden(System.nanoTime());
    }

    /** Until everything is there and stays right for a second, or nothing more comes for as long as the patience lasts. */
    private double wachtOpAankomst(List<Future<?>> ophalers, Voortgang voortgang) {
        long sinds = System.nanoTime();
        int onderweg = -1;
        while (true) {
            Telling telling = boeken.telling();
            meld(voortgang, telling);
            if (telling.onderweg() != onderweg) {
                sinds = System.nanoTime();
                onderweg = telling.onderweg();
            }
            long rust = System.nanoTime() - sinds;
            if (rust > (telling.compleet() ? NAKIJKEN_NS : opdracht.geduld().toNanos())) {
                return seconden(sinds);
            }
            controleer(ophalers);
            Geduld.slaap(KIJK_MS);
        }
    }

    private void meld(Voortgang voortgang, Telling telling) {
        double duur = seconden(System.nanoTime());
        long verstuurd = tellers.verstuurd.sum();
        voortgang.meld(
                new Voortgang.Stand(verstuurd, opdracht.berichten(), verstuurd / duur, telling.onderweg(), duur));
    }

    private static void controleer(List<Future<?>> werkers) {
        eindig(werkers.stream().filter(Future::isDone).toList());
    }

    /** Waits for workers and passes their failure on. */
    private static void eindig(List<Future<?>> werkers) {
        for (Future<?> werker : werkers) {
            try {
                werker.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Simulatiefout("De simulatie is onderbroken.", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Simulatiefout fout ? fout : new IllegalStateException(e.getCause());
            }
        }
    }

    private double seconden(long tot) {
        return Math.max(1, (tot - begin) / 1_000_000) / 1000.0;
    }

    private Verslag verslag(double verzendtijd, double totaletijd) {
        Telling telling = boeken.telling();
        boolean opgehaald = opdracht.doet() != Doet.ALLEEN_VERSTUREN;
        return new Verslag(
                opdracht.run().seed(),
                tellers.verstuurd.sum(),
                tellers.geweigerd(),
                telling.geaccepteerd,
                tellers.alBekend.sum(),
                tellers.herhaald.sum(),
                telling.afgeleverd,
                telling.beantwoord,
                telling.afgekeurd,
                tellers.retourcodes(),
                opgehaald ? telling.onderweg() : 0,
                telling.dubbel,
                telling.volgordefouten,
                tellers.vreemd.sum(),
                tellers.zelfBeantwoord.sum(),
                telling.accepttijden.percentielen(),
                telling.retourtijden.percentielen(),
                verzendtijd,
                totaletijd,
                Math.round(tellers.processortijd() / 1e3 / Math.max(1, telling.geaccepteerd)) / 1000.0);
    }
}
