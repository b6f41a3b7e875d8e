package nl.jeugdpoort.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged gateway as a process of its own, on a free port with a data directory of its own. */
final class Poort implements AutoCloseable {

    private static final long HOOGSTENS_S = 120;

    private final Process proces;
    private final Path data;
    private final URI url;
    private final double starttijd;
    private final HttpClient klant = HttpClient.newHttpClient();

    private Poort(Process proces, Path data, URI url, double starttijd) {
        this.proces = proces;
        this.data = data;
        this.url = url;
        this.starttijd = starttijd;
    }

    /**
     * Starts it and waits until it is healthy.
     *
     * @param data made when absent
     * @param jvm options of the virtual machine
     */
    static Poort start(Verpakking verpakking, Path data, String... jvm) throws IOException, InterruptedException {
        int poort = vrijePoort();
        List<String> opdracht = new ArrayList<>(List.of(java()));
        opdracht.addAll(List.of(jvm));
        opdracht.addAll(verpakking.opdracht());
        opdracht.addAll(List.of("--server.port=" + poort, "--jeugdpoort.data=" + data));
        Files.createDirectories(data);
        long begin = System.nanoTime();
        Process proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("bench.log").toFile()))
                .start();
        URI url = URI.create("http://127.0.0.1:" + poort);
        try {
            wachtTotGezond(proces, url, data);
        } catch (IOException | InterruptedException | RuntimeException e) {
            proces.destroyForcibly();
            throw e;
        }
        return new Poort(proces, data, url, (System.nanoTime() - begin) / 1e9);
    }

    /** The program that runs this too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    URI url() {
        return url;
    }

    long pid() {
        return proces.pid();
    }

    /** Seconds from the start of the process until it was healthy. */
    double starttijd() {
        return starttijd;
    }

    /** The process id and port of the built-in PostgreSQL. */
    Postgres postgres() throws IOException {
        try (Stream<Path> paden = Files.walk(data, 4)) {
            Path bestand = paden.filter(p -> p.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No postmaster.pid under " + data));
            List<String> regels = Files.readAllLines(bestand);
            return new Postgres(
                    Long.parseLong(regels.get(0).strip()),
                    Integer.parseInt(regels.get(3).strip()));
        }
    }

    /** Seconds that a stage has taken by the clock since the start, all messages together. */
    double staptijd(String stap) throws IOException, InterruptedException {
        String regel = "jeugdpoort_stap_seconds_sum{stap=\"" + stap + "\"}";
        return metingen(regel).stream()
                .mapToDouble(r -> Double.parseDouble(r.substring(r.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new IOException("The gateway has no figure " + regel));
    }

    /** Megabytes of memory that it holds, shared pages of its virtual machine included. */
    long geheugen() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid()), "status")).stream()
                .filter(r -> r.startsWith("VmRSS:"))
                .mapToLong(r -> Long.parseLong(r.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException("No VmRSS of process " + pid()));
    }

    /** Lines of the metrics that begin with a prefix. */
    private List<String> metingen(String begin) throws IOException, InterruptedException {
        HttpRequest verzoek = alsOperator("/actuator/prometheus").build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());
            return antwoord.body().lines().filter(r -> r.startsWith(begin)).toList();
        }
    }

    /** Gives the registers a message from before the gateway. */
    void leesIn(byte[] bericht) {
        HttpRequest verzoek = alsOperator("/api/v1/registers/berichten")
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bericht))
                .build();
        try {
            HttpResponse<String> antwoord = klant.send(verzoek, HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() != 200) {
                throw new IllegalStateException("The gateway does not read it in: " + antwoord.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder alsOperator(String pad) {
        String login = Base64.getEncoder().encodeToString("operator:demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(url.resolve(pad)).header("Authorization", "Basic " + login);
    }

    @Override
    public void close() {
        klant.close();
        proces.destroy();
        try {
            if (!proces.waitFor(30, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException e) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void wachtTotGezond(Process proces, URI url, Path data) throws IOException, InterruptedException {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(HOOGSTENS_S);
        HttpRequest vraag =
                HttpRequest.newBuilder(url.resolve("/actuator/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!gezond(client, vraag)) {
                if (!proces.isAlive() || System.nanoTime() > tot) {
                    throw new IOException("The gateway does not start; see " + data.resolve("bench.log"));
                }
                Thread.sleep(20);
            }
        }
    }

    private static boolean gezond(HttpClient client, HttpRequest vraag) throws InterruptedException {
        try {
            return client.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int vrijePoort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    /** The built-in PostgreSQL of the gateway. */
    record Postgres(long pid, int poort) {

        String jdbcUrl() {
            return "jdbc:postgresql://127.0.0.1:" + poort + "/postgres?user=postgres";
        }
    }
}
