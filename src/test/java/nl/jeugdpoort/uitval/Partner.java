package nl.jeugdpoort.uitval;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A partner's HTTP server, for REST and for SOAP, that takes a repeat for what it is and can fail in many ways. */
final class Partner implements AutoCloseable {

    /** How it answers. */
    enum Gedrag {
        GOED,
        /** HTTP 500. */
        STUK,
        /** Takes the message and never says so. */
        STIL,
        /** HTTP 200 with something that means nothing. */
        ONZIN,
        /** HTTP 400. */
        WEIGERT
    }

    private static final Pattern NUMMER = Pattern.compile("<(?:\\w+:)?referentienummer>([^<]+)<");
    private static final Pattern INHOUD = Pattern.compile("<(?:\\w+:)?xmlBestand[^>]*>([^<]+)<");
    private static final String BEVESTIGING = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Bv03</StUF:berichtcode>
            <StUF:zender><StUF:organisatie>0384</StUF:organisatie><StUF:applicatie>GGk</StUF:applicatie></StUF:zender>
            <StUF:ontvanger><StUF:organisatie>42420001</StUF:organisatie><StUF:applicatie>jeugdpoort</StUF:applicatie></StUF:ontvanger>
            <StUF:referentienummer>4e715bed-52d4-4051-b26d-cf528061ad05</StUF:referentienummer>
            <StUF:tijdstipBericht>20261101101730000</StUF:tijdstipBericht>
            <StUF:crossRefnummer>%s</StUF:crossRefnummer></StUF:stuurgegevens>
            </StUF:Bv03Bericht></soap:Body></soap:Envelope>""";

    final AtomicInteger verzoeken = new AtomicInteger();
    private final int poort = Poortproces.vrijePoort();
    private final Set<String> bekend = ConcurrentHashMap.newKeySet();
    private final List<Waarneming> ontvangen = new CopyOnWriteArrayList<>();
    private volatile Gedrag gedrag = Gedrag.GOED;
    private HttpServer server;

    /** For a file of deelnemers/; {@code soort} is rest or soap. */
    String uit(String soort) {
        return "{kanaal: %s, url: 'http://127.0.0.1:%d/%s'}".formatted(soort, poort, soort);
    }

    /** Where signals may be posted to. */
    String signaaladres() {
        return "http://127.0.0.1:" + poort + "/signaal";
    }

    Partner open() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/rest", this::rest);
        server.createContext("/soap", this::soap);
        server.createContext("/signaal", this::signaal);
        server.start();
        return this;
    }

    Partner gedraagt(Gedrag anders) {
        gedrag = anders;
        return this;
    }

    /** Every message once, in order of arrival. */
    List<Waarneming> ontvangen() {
        return List.copyOf(ontvangen);
    }

    private void rest(HttpExchange verzoek) throws IOException {
        byte[] inhoud = verzoek.getRequestBody().readAllBytes();
        antwoord(verzoek, verzoek.getRequestHeaders().getFirst("Idempotency-Key"), inhoud, "");
    }

    private void soap(HttpExchange verzoek) throws IOException {
        String envelop = new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String nummer = Waarneming.eerste(NUMMER, envelop);
        byte[] inhoud = Base64.getMimeDecoder().decode(Waarneming.eerste(INHOUD, envelop));
        antwoord(verzoek, nummer, inhoud, BEVESTIGING.formatted(nummer));
    }

    private void signaal(HttpExchange verzoek) throws IOException {
        try (verzoek) {
            verzoek.getRequestBody().readAllBytes();
            verzoeken.incrementAndGet();
            stuur(verzoek, 204, "");
        }
    }

    private void antwoord(HttpExchange verzoek, String sleutel, byte[] inhoud, String ja) throws IOException {
        verzoeken.incrementAndGet();
        try (verzoek) {
            switch (gedrag) {
                case GOED -> {
                    neemAan(sleutel, inhoud);
                    stuur(verzoek, 200, ja);
                }
                case STIL -> {
                    neemAan(sleutel, inhoud);
                    zwijg();
                }
                case STUK -> stuur(verzoek, 500, "stuk");
                case ONZIN -> stuur(verzoek, 200, "<html>welkom</html>");
                case WEIGERT -> stuur(verzoek, 400, "nee");
            }
        }
    }

    private synchronized void neemAan(String sleutel, byte[] inhoud) {
        if (bekend.add(sleutel)) {
            ontvangen.add(Waarneming.van(inhoud));
        }
    }

    private void zwijg() {
        try {
            while (gedrag == Gedrag.STIL) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stuur(HttpExchange verzoek, int status, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        verzoek.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        verzoek.getResponseBody().write(bytes);
    }

    /** Gone; its port refuses connections. */
    void dicht() {
        server.stop(0);
    }

    @Override
    public void close() {
        gedrag = Gedrag.STUK;
        dicht();
    }
}
