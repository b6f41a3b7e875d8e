package nl.jeugdpoort.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;

/**
 * A steady flow of messages, so many per second whatever the gateway does, and of each how long it took from its acceptance until it was
 * decided on and in the postbus, as another session of the database sees it.
 */
final class Berichtenstroom implements AutoCloseable {

    private static final List<String> GEMEENTEN = List.of("0384", "0200", "0363");
    private static final List<String> AANBIEDERS = List.of("42420001", "65656055", "30300001");
    private static final int VEEL = 1_000_000;
    private static final long KIJK_MS = 5;

    private final URI url;
    private final long tussenNanos;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<UUID, Long> onderweg = new ConcurrentHashMap<>();
    private final Queue<Bezorgd> bezorgd = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Exception> misgegaan = new AtomicReference<>();
    private final List<Thread> draden = new ArrayList<>();
    private volatile boolean stop;

    /**
     * A message that arrived.
     *
     * @param geaccepteerd moment on {@link System#nanoTime()}
     * @param nanos from there until it was seen in the postbus
     */
    record Bezorgd(long geaccepteerd, long nanos) {}

    /** @param perSeconde messages, over nine pairs of parties that each keep their order */
    Berichtenstroom(URI url, String jdbcUrl, int perSeconde) {
        this.url = url;
        this.tussenNanos = 1_000_000_000L * GEMEENTEN.size() * AANBIEDERS.size() / perSeconde;
        Run run = new Run(System.nanoTime(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        for (int i = 0; i < GEMEENTEN.size() * AANBIEDERS.size(); i++) {
            var paar = new Paar(GEMEENTEN.get(i / AANBIEDERS.size()), AANBIEDERS.get(i % AANBIEDERS.size()));
            var verkeer = new Verkeer(run, paar, i, VEEL);
            start(() -> verstuur(verkeer));
        }
        start(() -> kijk(jdbcUrl));
    }

    private interface Werk {
        void doe() throws Exception;
    }

    private void start(Werk werk) {
        draden.add(Thread.ofVirtual().start(() -> {
            try {
                werk.doe();
            } catch (Exception e) {
                misgegaan.compareAndSet(null, e);
            }
        }));
    }

    private void verstuur(Verkeer verkeer) throws Exception {
        long volgende = System.nanoTime() + (long) (Math.random() * tussenNanos);
        while (!stop) {
            Thread.sleep(Math.max(0, volgende - System.nanoTime()) / 1_000_000);
            volgende += tussenNanos;
            verstuur(verkeer.volgende());
        }
    }

    private void verstuur(Simbericht bericht) throws IOException, InterruptedException {
        byte[] inlog = (bericht.afzender() + ":demo").getBytes(StandardCharsets.UTF_8);
        var antwoord = http.send(
                HttpRequest.newBuilder(url.resolve("/api/v1/berichten"))
                        .header("Content-Type", "application/xml")
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(inlog))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bericht.inhoud()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (antwoord.statusCode() != 202) {
            throw new IOException("Message refused: " + antwoord.body());
        }
        String plaats = antwoord.headers().firstValue("Location").orElseThrow();
        onderweg.put(UUID.fromString(plaats.substring(plaats.lastIndexOf('/') + 1)), System.nanoTime());
    }

    private void kijk(String jdbcUrl) throws SQLException, InterruptedException {
        try (Connection c = DriverManager.getConnection(jdbcUrl);
                PreparedStatement vraag = c.prepareStatement(
                        "select id from bericht where id = any (?) and status in ('AFGELEVERD', 'AFGEKEURD')")) {
            while (!stop || !onderweg.isEmpty()) {
                vraag.setArray(1, c.createArrayOf("uuid", onderweg.keySet().toArray()));
                try (ResultSet rij = vraag.executeQuery()) {
                    long nu = System.nanoTime();
                    while (rij.next()) {
                        long vanaf = onderweg.remove(rij.getObject(1, UUID.class));
                        bezorgd.add(new Bezorgd(vanaf, nu - vanaf));
                    }
                }
                Thread.sleep(KIJK_MS);
            }
        }
    }

    /** Times in milliseconds, in order, of the messages that were accepted between two moments on {@link System#nanoTime()}. */
    List<Double> tijden(long vanaf, long tot) {
        return bezorgd.stream()
                .filter(b -> b.geaccepteerd() >= vanaf && b.geaccepteerd() < tot)
                .map(b -> b.nanos() / 1e6)
                .sorted()
                .toList();
    }

    /** Stops sending and waits until all has arrived; throws what went wrong on the way. */
    @Override
    public void close() throws Exception {
        stop = true;
        for (Thread draad : draden) {
            draad.join();
        }
        http.close();
        if (misgegaan.get() != null) {
            throw misgegaan.get();
        }
    }
}
