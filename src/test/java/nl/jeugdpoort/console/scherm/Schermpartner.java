package nl.jeugdpoort.console.scherm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A participant that refuses every message that is pushed to it, with an answer that tries to be more than text. */
final class Schermpartner {

    static final String CODE = "42420009";
    static final String ANTWOORD = "<script>alert(1)</script> niet welkom: <b>999940673</b>";

    private final HttpServer server;

    Schermpartner() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 20);
        server.createContext("/", this::weiger);
        server.start();
    }

    private void weiger(HttpExchange verzoek) {
        byte[] antwoord = ANTWOORD.getBytes(StandardCharsets.UTF_8);
        try (verzoek) {
            verzoek.getRequestBody().readAllBytes();
            verzoek.getResponseHeaders().set("Server", "<script>alert(2)</script>");
            verzoek.getResponseHeaders().set("Set-Cookie", "geheim=1");
            verzoek.sendResponseHeaders(422, antwoord.length);
            verzoek.getResponseBody().write(antwoord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The configuration of the demo with this participant. */
    Path configuratie(Path map) throws IOException {
        Path van = Path.of("config");
        Path naar = map.resolve("config");
        try (Stream<Path> alle = Files.walk(van)) {
            for (Path bron : alle.toList()) {
                Path doel = naar.resolve(van.relativize(bron));
                if (Files.isDirectory(bron)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(bron, doel);
                }
            }
        }
        Files.write(naar.resolve("deelnemers/" + CODE + "-scherm.yaml"), regels());
        return naar;
    }

    private List<String> regels() {
        return List.of(
                "code: '" + CODE + "'",
                "naam: De <b>Schermpartner</b>",
                "soort: aanbieder",
                "oin: '00000099042420009000'",
                "retour: zelf",
                "ketenregels: signaleren",
                "uit:",
                "  kanaal: rest",
                "  url: http://127.0.0.1:" + server.getAddress().getPort() + "/in?sleutel=geheim",
                "  gebruiker: poort",
                "  wachtwoord: geheim",
                "wachtwoord: '{noop}demo'");
    }
}
