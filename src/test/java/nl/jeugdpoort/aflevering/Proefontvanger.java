package nl.jeugdpoort.aflevering;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.jeugdpoort.deelnemer.Uitkanaal;

/** A partner's real HTTP server that remembers what it was offered. */
public final class Proefontvanger implements AutoCloseable {

    /** In order of arrival; {@code aangenomen} when answered with 2xx. */
    public final List<Post> ontvangen = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private volatile Function<Post, Integer> gedrag = post -> 202;

    public Proefontvanger() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::neemAan);
        server.start();
    }

    /** One request. */
    public record Post(
            String sleutel, String afzender, String identificatie, String mediatype, byte[] inhoud, String inlog) {

        public int nummer() {
            return Integer.parseInt(identificatie.substring(1));
        }
    }

    /** Status for every request from now on; 0 never answers. */
    public Proefontvanger antwoordt(Function<Post, Integer> status) {
        gedrag = status;
        return this;
    }

    public Uitkanaal uit() {
        return new Uitkanaal.Rest("http://127.0.0.1:" + server.getAddress().getPort() + "/in", "poort", "geheim");
    }

    private void neemAan(HttpExchange verzoek) {
        try (verzoek) {
            var koppen = verzoek.getRequestHeaders();
            var post = new Post(
                    koppen.getFirst("Idempotency-Key"),
                    koppen.getFirst("Jeugdpoort-Afzender"),
                    koppen.getFirst("Jeugdpoort-Identificatie"),
                    koppen.getFirst("Content-Type"),
                    verzoek.getRequestBody().readAllBytes(),
                    koppen.getFirst("Authorization"));
            ontvangen.add(post);
            int status = gedrag.apply(post);
            if (status == 0) {
                Thread.sleep(60_000);
            }
            verzoek.sendResponseHeaders(status, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
