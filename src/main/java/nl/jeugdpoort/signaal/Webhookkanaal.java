package nl.jeugdpoort.signaal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts signals as events in structured mode (NL GOV profile for CloudEvents 1.1); the same id on every attempt. */
final class Webhookkanaal implements Kanaal {

    private static final Logger LOG = LoggerFactory.getLogger(Webhookkanaal.class);
    private static final Duration GEDULD = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Signaalinstellingen.Webhook instellingen;
    private final String naam;
    private final HttpClient http;
    private volatile boolean opgezegd;

    Webhookkanaal(Signaalinstellingen.Webhook instellingen) {
        this(
                "webhook",
                instellingen,
                HttpClient.newBuilder().connectTimeout(GEDULD).build());
    }

    /**
     * @param naam in the outbox
     */
    Webhookkanaal(String naam, Signaalinstellingen.Webhook instellingen, HttpClient http) {
        this.naam = naam;
        this.instellingen = instellingen;
        this.http = http;
    }

    @Override
    public String naam() {
        return naam;
    }

    /** Whether the receiver said, since this was made, that it wants no more. */
    boolean opgezegd() {
        return opgezegd;
    }

    @Override
    public boolean wil(String soort) {
        return !opgezegd && Signaalinstellingen.wil(instellingen.soorten(), soort);
    }

    @Override
    public Uitkomst verstuur(Signaal signaal) {
        if (opgezegd) {
            return new Uitkomst.Nooit("De ontvanger heeft opgezegd (410)");
        }
        try {
            return uitkomst(http.send(verzoek(signaal), HttpResponse.BodyHandlers.discarding()));
        } catch (IOException e) {
            return new Uitkomst.Later(
                    "De ontvanger is niet bereikbaar: " + e.getClass().getSimpleName(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Uitkomst.Later("De poort stopt", null);
        }
    }

    private HttpRequest verzoek(Signaal signaal) throws JsonProcessingException {
        var verzoek = HttpRequest.newBuilder(instellingen.url())
                .timeout(GEDULD)
                .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(gebeurtenis(signaal))));
        if (!instellingen.token().isBlank()) {
            verzoek.header("Authorization", "Bearer " + instellingen.token());
        }
        return verzoek.build();
    }

    private Map<String, Object> gebeurtenis(Signaal signaal) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", signaal.id().toString());
        event.put("source", instellingen.bron());
        event.put("type", "nl.jeugdpoort." + signaal.soort() + ".v1");
        event.put("time", signaal.gemeldOp().toString());
        if (signaal.berichtId() != null) {
            event.put("subject", signaal.berichtId().toString());
            if (instellingen.basisadres() != null) {
                event.put(
                        "dataref",
                        instellingen
                                .basisadres()
                                .resolve("/api/v1/berichten/" + signaal.berichtId())
                                .toString());
            }
        } else if (signaal.onderwerp() != null) {
            event.put("subject", signaal.onderwerp());
        }
        var data = new LinkedHashMap<String, String>();
        data.put("deelnemer", signaal.deelnemer());
        data.put("melding", signaal.tekst());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return event;
    }

    private Uitkomst uitkomst(HttpResponse<?> antwoord) {
        int status = antwoord.statusCode();
        var reden = "De ontvanger antwoordde met HTTP " + status;
        return switch (status) {
            case 200, 201, 202, 204 -> new Uitkomst.Verstuurd();
            case 410 -> zegOp(reden);
            case 429 -> new Uitkomst.Later(reden, wacht(antwoord));
            case 408, 425 -> new Uitkomst.Later(reden, null);
            default -> status >= 500 ? new Uitkomst.Later(reden, null) : new Uitkomst.Nooit(reden);
        };
    }

    private Uitkomst zegOp(String reden) {
        opgezegd = true;
        LOG.error(
                "De ontvanger van {} heeft opgezegd (HTTP 410). Er gaan geen signalen meer naartoe tot een herstart.",
                naam);
        return new Uitkomst.Nooit(reden);
    }

    /** Retry-After in seconds; a date or nonsense counts as not given. */
    private static Duration wacht(HttpResponse<?> antwoord) {
        return antwoord.headers()
                .firstValue("Retry-After")
                .filter(tekst -> tekst.matches("\\d{1,6}"))
                .map(tekst -> Duration.ofSeconds(Long.parseLong(tekst)))
                .orElse(null);
    }
}
