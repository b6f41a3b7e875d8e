package nl.jeugdpoort.cli.simulatie;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A gateway in memory with a real HTTP door, which makes the mistake that a test asks for. */
final class ProefPoort implements AutoCloseable {

    /** A mistake that a gateway may make. */
    enum Fout {
        GEEN,
        VERLIEST,
        VERDUBBELT,
        VERWISSELT,
        ZONDER_RETOUR,
        KEURT_AF,
        WEIGERT,
        HAPERT
    }

    private final HttpServer server;
    private final Fout fout;
    private final Map<String, LinkedHashMap<String, byte[]>> postbussen = new HashMap<>();
    private final Map<String, String> bekend = new HashMap<>();
    private int verzoeken;
    private final Map<String, byte[]> achtergehouden = new HashMap<>();

    ProefPoort(Fout fout) throws IOException {
        this.fout = fout;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/v1/", this::behandel);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void behandel(HttpExchange verzoek) throws IOException {
        byte[] lijf = verzoek.getRequestBody().readAllBytes();
        String wie = new String(
                        Base64.getDecoder()
                                .decode(verzoek.getRequestHeaders()
                                        .getFirst("Authorization")
                                        .substring(6)),
                        StandardCharsets.UTF_8)
                .split(":")[0];
        verzoeken++;
        if (fout == Fout.HAPERT && verzoeken % 31 == 0) {
            hapert(verzoek);
            return;
        }
        String pad = verzoek.getRequestURI().getPath();
        switch (verzoek.getRequestMethod()) {
            case "POST" -> neemAan(verzoek, lijf);
            case "DELETE" ->
                antwoord(verzoek, bus(wie).remove(pad.substring(pad.lastIndexOf('/') + 1)) == null ? 404 : 204, "");
            default -> toon(verzoek, wie, pad);
        }
    }

    /** Breaks the connection, or does the work and then says that it could not. */
    private void hapert(HttpExchange verzoek) throws IOException {
        if (verzoeken % 2 == 0) {
            verzoek.close();
        } else {
            antwoord(verzoek, 503, "{\"code\":\"bezet\"}");
        }
    }

    private void toon(HttpExchange verzoek, String wie, String pad) throws IOException {
        if (pad.endsWith("/inhoud")) {
            String[] delen = pad.split("/");
            antwoord(verzoek, 200, new String(bus(wie).get(delen[delen.length - 2]), StandardCharsets.UTF_8));
        } else {
            antwoord(
                    verzoek,
                    200,
                    bus(wie).keySet().stream()
                            .limit(100)
                            .map(id -> "{\"id\":\"" + id + "\"}")
                            .collect(Collectors.joining(",", "{\"items\":[", "]}")));
        }
    }

    private void neemAan(HttpExchange verzoek, byte[] lijf) throws IOException {
        Post post = Post.lees("", lijf);
        if (fout == Fout.WEIGERT && post.soort().equals("JW307")) {
            antwoord(verzoek, 403, "{\"status\":403,\"code\":\"niet-gemachtigd\"}");
            return;
        }
        String sleutel = new String(lijf, StandardCharsets.UTF_8);
        boolean nieuw = bekend.putIfAbsent(sleutel, "") == null;
        if (nieuw) {
            verwerk(post, lijf);
        }
        antwoord(verzoek, nieuw ? 202 : 200, "{}");
    }

    private void verwerk(Post post, byte[] lijf) {
        if (post.eigen() == null) {
            lever(afzenderInKop(lijf), lijf);
            return;
        }
        boolean doelwit = Run.nummer(post.eigen().identificatie()) == 5;
        boolean afkeuren = fout == Fout.KEURT_AF && doelwit;
        if (!afkeuren && !(fout == Fout.VERLIEST && doelwit)) {
            leverMetFout(post, lijf, doelwit);
        }
        if (post.eigen().soort().krijgtRetour() && !(fout == Fout.ZONDER_RETOUR && doelwit)) {
            lever(post.eigen().afzender(), retour(post.eigen(), afkeuren));
        }
    }

    private void leverMetFout(Post post, byte[] lijf, boolean doelwit) {
        String richting = post.eigen().afzender() + ">" + post.eigen().ontvanger();
        if (fout == Fout.VERWISSELT && doelwit) {
            achtergehouden.put(richting, lijf);
            return;
        }
        lever(post.eigen().ontvanger(), lijf);
        if (fout == Fout.VERDUBBELT && doelwit) {
            lever(post.eigen().ontvanger(), lijf);
        }
        byte[] ingehaald = achtergehouden.remove(richting);
        if (ingehaald != null) {
            lever(post.eigen().ontvanger(), ingehaald);
        }
    }

    private static byte[] retour(Kop heen, boolean afkeuren) {
        byte[] goed = Retourbericht.akkoord(heen, "R" + heen.identificatie().substring(1), heen.dagtekening());
        String p = "jw" + heen.soort().retour().substring(2);
        String codes = "<" + p + ":RetourCodes><" + p + ":RetourCode>0001</" + p + ":RetourCode></" + p
                + ":RetourCodes></" + p + ":Header>";
        String tekst = new String(goed, StandardCharsets.UTF_8);
        return afkeuren ? tekst.replace("</" + p + ":Header>", codes).getBytes(StandardCharsets.UTF_8) : goed;
    }

    /** A retour that a party sends itself goes to the sender of the heenbericht, whom its header names as afzender. */
    private static String afzenderInKop(byte[] lijf) {
        String tekst = new String(lijf, StandardCharsets.UTF_8);
        int plek = tekst.indexOf("Afzender>") + 9;
        return tekst.substring(plek, tekst.indexOf('<', plek));
    }

    private void lever(String aan, byte[] inhoud) {
        bus(aan).put(UUID.randomUUID().toString(), inhoud);
    }

    private LinkedHashMap<String, byte[]> bus(String wie) {
        return postbussen.computeIfAbsent(wie, w -> new LinkedHashMap<>());
    }

    List<String> nietOpgehaald() {
        List<String> rest = new ArrayList<>();
        postbussen.values().forEach(bus -> rest.addAll(bus.keySet()));
        return rest;
    }

    private static void antwoord(HttpExchange verzoek, int status, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        verzoek.sendResponseHeaders(status, status == 204 ? -1 : 0);
        if (status != 204) {
            verzoek.getResponseBody().write(bytes);
        }
        verzoek.close();
    }
}
