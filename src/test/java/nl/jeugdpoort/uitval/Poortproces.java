package nl.jeugdpoort.uitval;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged gateway as a process of its own, that can be killed; ends itself and its PostgreSQL when closed. */
final class Poortproces implements AutoCloseable {

    /** A start takes some ten seconds; a machine that is busy may take much longer. */
    static final Duration GEDULD = Duration.ofMinutes(5);

    final Path data;
    final int poort = vrijePoort();
    final int brokerpoort = vrijePoort();

    private final String naam;
    private final List<String> opdracht;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Thread vangnet = new Thread(this::beeindig);
    private Process proces;

    /**
     * @param naam of the log file in target/uitval
     * @param map for data and, in {@code config}, the settings
     * @param instellingen more arguments, as {@code --name=value}
     */
    Poortproces(String naam, Path map, String... instellingen) {
        this.naam = naam;
        this.data = map.resolve("data-" + naam);
        this.opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "jeugdpoort.jar").toAbsolutePath().toString(),
                "--server.port=" + poort,
                "--jeugdpoort.broker.poort=" + brokerpoort,
                "--jeugdpoort.data=" + data,
                "--jeugdpoort.config=" + map.resolve("config")));
        opdracht.addAll(List.of(instellingen));
        Runtime.getRuntime().addShutdownHook(vangnet);
    }

    static int vrijePoort() {
        try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + poort);
    }

    Poortproces start() {
        begin();
        wachtTotGezond();
        return this;
    }

    void begin() {
        try {
            Files.createDirectories(data);
            Path log = Files.createDirectories(Path.of("target", "uitval")).resolve(naam + ".log");
            proces = new ProcessBuilder(opdracht)
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void wachtTotGezond() {
        await(naam + " is gezond, zie target/uitval/" + naam + ".log")
                .atMost(GEDULD)
                .pollInterval(Duration.ofMillis(500))
                .failFast(naam + " eindigde bij de start", () -> !proces.isAlive())
                .until(this::gezond);
    }

    boolean gezond() {
        return gezondheid().startsWith("200");
    }

    /** Status and body of /actuator/health, or what went wrong. */
    String gezondheid() {
        try {
            var antwoord = http.send(
                    HttpRequest.newBuilder(url().resolve("/actuator/health"))
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    BodyHandlers.ofString());
            return antwoord.statusCode() + " " + antwoord.body();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    /** kill -9. */
    void dood() {
        proces.destroyForcibly();
        wachtOpEinde(proces.toHandle());
    }

    void wisWachtrij() throws IOException {
        if (!FileSystemUtils.deleteRecursively(data.resolve("artemis"))) {
            throw new IOException("Er was geen wachtrij om te wissen in " + data);
        }
    }

    /** kill -9 of the built-in PostgreSQL. */
    ProcessHandle doodDatabase() {
        ProcessHandle server = database();
        server.destroyForcibly();
        wachtOpEinde(server);
        return server;
    }

    /** The main process of the built-in PostgreSQL. */
    ProcessHandle database() {
        return ProcessHandle.of(pid()).orElseThrow();
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beeindig() {
        if (proces != null && proces.isAlive()) {
            dood();
        }
        if (Files.exists(data.resolve("postgres/postmaster.pid"))) {
            ProcessHandle.of(pid()).filter(this::isDatabase).ifPresent(server -> {
                stuur("-INT", server.pid());
                wachtOpEinde(server);
            });
        }
    }

    /** A stale file may name the process of another. */
    private boolean isDatabase(ProcessHandle server) {
        return server.isAlive()
                && server.info()
                        .commandLine()
                        .filter(opdracht -> opdracht.contains(data.toString()))
                        .isPresent();
    }

    private static void wachtOpEinde(ProcessHandle proces) {
        try {
            proces.onExit().get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Proces " + proces.pid() + " eindigt niet", e);
        }
    }

    private static void stuur(String signaal, long pid) {
        try {
            new ProcessBuilder("kill", signaal, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        beeindig();
        Runtime.getRuntime().removeShutdownHook(vangnet);
    }
}
