package nl.jeugdpoort.verhaal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Calls the gateway over HTTP, and is called at an address of its own. */
abstract class HttpPartner extends Partner {

    private final String kanaal;
    private final HttpServer server;
    private Klant klant;

    /** @param kanaal name of the channel, also the path of its address */
    HttpPartner(String code, String kanaal) throws IOException {
        super(code);
        this.kanaal = kanaal;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/" + kanaal, this::neemAan);
        server.start();
    }

    abstract void neemAan(HttpExchange verzoek) throws IOException;

    @Override
    final String uit() {
        return "{kanaal: %s, url: 'http://127.0.0.1:%d/%s'}"
                .formatted(kanaal, server.getAddress().getPort(), kanaal);
    }

    @Override
    final void begin(Poortadres poort) {
        klant = Klant.als(code(), poort.http());
    }

    final Klant klant() {
        return klant;
    }

    @Override
    public final void close() {
        server.stop(0);
    }
}
