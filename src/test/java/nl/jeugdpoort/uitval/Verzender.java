package nl.jeugdpoort.uitval;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;

/** Parties that send over REST: of each pair one message at a time, and the same one again until the gateway has said yes. */
final class Verzender implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofMinutes(10);
    private static final long PAUZE_MS = 100;
    /** Between messages of a pair, so that many messages are not all of a test. */
    private static final long ADEM_MS = 20;

    /** Answers of 5xx, as status, Retry-After and body. */
    final Queue<String> storingen = new ConcurrentLinkedQueue<>();

    private final List<URI> poorten;
    private final Run run;
    private final Boekhouding boek;
    private final AtomicInteger beurt = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> lopend = new ArrayList<>();
    private volatile boolean genoeg;
    private int paren;

    /**
     * @param poorten nodes of the gateway, used in turn
     */
    Verzender(List<URI> poorten, Run run, Boekhouding boek) {
        this.poorten = poorten;
        this.run = run;
        this.boek = boek;
    }

    /** Starts sending the traffic of a pair: this many messages, or fewer when told to stop. */
    void start(Paar paar, int aantal) {
        genoeg = false;
        Verkeer verkeer = new Verkeer(run, paar, paren++, aantal);
        lopend.add(draden.submit(() -> {
            for (Simbericht b = verkeer.volgende(); b != null && !genoeg; b = verkeer.volgende()) {
                verstuur(b);
                Thread.sleep(ADEM_MS);
            }
            return null;
        }));
    }

    /** Ends the traffic of all pairs; what is under way is offered until it is taken. */
    void stop() throws Exception {
        genoeg = true;
        wachtTotKlaar();
    }

    /** One message, offered until it is taken. */
    void verstuur(Simbericht bericht) throws InterruptedException {
        long tot = System.nanoTime() + GEDULD.toNanos();
        while (!aangenomen(bericht)) {
            if (System.nanoTime() > tot) {
                throw new IllegalStateException("De poort neemt " + bericht.identificatie() + " niet aan");
            }
            Thread.sleep(PAUZE_MS);
        }
        boek.geaccepteerd(bericht);
    }

    private boolean aangenomen(Simbericht bericht) throws InterruptedException {
        try {
            HttpResponse<String> antwoord = http.send(verzoek(bericht), BodyHandlers.ofString());
            if (antwoord.statusCode() >= 500) {
                storingen.add(antwoord.statusCode() + " "
                        + antwoord.headers().firstValue("Retry-After").orElse("-") + " " + antwoord.body());
                return false;
            }
            if (antwoord.statusCode() != 200 && antwoord.statusCode() != 202) {
                throw new IllegalStateException(bericht.identificatie() + ": " + antwoord.body());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest verzoek(Simbericht bericht) {
        URI poort = poorten.get(Math.floorMod(beurt.getAndIncrement(), poorten.size()));
        return HttpRequest.newBuilder(poort.resolve("/api/v1/berichten"))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", basic(bericht.afzender()))
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bericht.inhoud()))
                .build();
    }

    static String basic(String wie) {
        return "Basic " + Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    /** Until every pair has sent all it has. */
    void wachtTotKlaar() throws Exception {
        for (Future<?> een : lopend) {
            een.get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        draden.shutdownNow();
        http.shutdownNow();
    }
}
