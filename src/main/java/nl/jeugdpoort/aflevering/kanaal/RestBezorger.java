package nl.jeugdpoort.aflevering.kanaal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Pushes messages by HTTP POST; the addressee tells a repeat by {@code Idempotency-Key}, the id of the message. */
@Component
class RestBezorger implements Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(RestBezorger.class);
    private static final int MEEST = 64 * 1024;
    private static final Duration LANGST = Duration.ofSeconds(2);

    private final HttpClient http;
    private final Verpakking verpakking;
    private final Afleverinstellingen instellingen;

    RestBezorger(Verpakking verpakking, Afleverinstellingen instellingen) {
        this.verpakking = verpakking;
        this.instellingen = instellingen;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(instellingen.verbindtijd())
                .build();
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.REST;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        try {
            HttpRequest verzoek = verzoek(zending);
            zending.gesprek().verzoek(verzoek);
            var antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
            leesLeeg(antwoord, zending.gesprek());
            return HttpOordeel.van(antwoord.statusCode(), antwoord.headers(), Instant.now());
        } catch (HttpConnectTimeoutException e) {
            return new Uitkomst.Tijdelijk("De ontvanger neemt de verbinding niet aan.");
        } catch (HttpTimeoutException e) {
            return new Uitkomst.Tijdelijk("De ontvanger antwoordt niet op tijd.");
        } catch (IOException e) {
            LOG.debug("Push to {} failed", zending.naar().code(), e);
            return new Uitkomst.Tijdelijk(
                    "De ontvanger is niet bereikbaar (" + e.getClass().getSimpleName() + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Uitkomst.Tijdelijk("De poging is afgebroken.");
        }
    }

    private HttpRequest verzoek(Zending zending) {
        Bericht bericht = zending.bericht();
        var uit = (Uitkanaal.Rest) zending.naar().uit();
        var pakket = verpakking.pak(bericht, zending.inhoud());
        var verzoek = HttpRequest.newBuilder(URI.create(uit.url()))
                .timeout(instellingen.pogingduur())
                .header("Content-Type", pakket.mediatype())
                .header("Idempotency-Key", bericht.id().toString())
                .header("Jeugdpoort-Bericht-Id", bericht.id().toString())
                .header("Jeugdpoort-Berichtsoort", bericht.kop().berichtsoort())
                .header("Jeugdpoort-Afzender", bericht.kop().afzender())
                .header("Jeugdpoort-Identificatie", kopwaarde(bericht.kop().identificatie()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(pakket.inhoud()));
        if (uit.gebruiker() != null) {
            verzoek.header("Authorization", basic(uit));
        }
        return verzoek.build();
    }

    /** An identificatie is free text; a header takes visible ASCII only. */
    private static String kopwaarde(String tekst) {
        return tekst.replaceAll("[^\\x20-\\x7E]", "?");
    }

    private static String basic(Uitkanaal.Rest uit) {
        String paar = uit.gebruiker() + ":" + uit.wachtwoord();
        return "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a short answer to its end, so that the connection can be used again; the status has said all we need. */
    private static void leesLeeg(HttpResponse<InputStream> antwoord, Gesprek gesprek) throws InterruptedException {
        gesprek.antwoord(antwoord.statusCode(), antwoord.headers(), new byte[0]);
        Thread lezer = Thread.startVirtualThread(() -> {
            try (InputStream inhoud = antwoord.body()) {
                gesprek.antwoord(antwoord.statusCode(), antwoord.headers(), inhoud.readNBytes(MEEST));
            } catch (IOException e) {
                LOG.debug("Answer broke off after its status", e);
            }
        });
        if (!lezer.join(LANGST)) {
            lezer.interrupt();
        }
    }
}
