package nl.jeugdpoort.stuf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/** Posts envelopes to partners (SOAP 1.1) and reads their answer. Safe for use by many threads. */
@Component
public class StufZender {

    /** Largest message to offer; the standard leaves open whether 25 MB means a little more (ggk0210, section 6). */
    static final int MAX_BYTES = 25_000_000;

    private static final int MAX_ANTWOORD = 1_048_576;

    private final HttpClient http;
    private final StufInstellingen.Verzenden instellingen;
    private final SslBundle bundel;

    StufZender(StufInstellingen instellingen, ObjectProvider<SslBundles> sslBundels) {
        this.instellingen = instellingen.verzenden();
        HttpClient.Builder bouwer = HttpClient.newBuilder()
                .connectTimeout(this.instellingen.verbindtijd())
                .version(HttpClient.Version.HTTP_1_1);
        bundel = this.instellingen.sslBundel().isEmpty()
                ? null
                : sslBundels.getObject().getBundle(this.instellingen.sslBundel());
        if (bundel != null) {
            bouwer.sslContext(bundel.createSslContext());
        }
        this.http = bouwer.build();
    }

    /** The certificates with which it calls partners and by which it trusts them; empty for those of the JDK. */
    public Optional<SslBundle> bundel() {
        return Optional.ofNullable(bundel);
    }

    /**
     * Sends one Di01, Du01 or Fo01.
     *
     * @param url endpoint of the partner
     * @param inlog empty for none
     */
    public Verzending verzend(URI url, Envelop envelop, Optional<Inlog> inlog) {
        return verzend(url, envelop, inlog, Meeluisteraar.doof());
    }

    /** Sends as {@link #verzend(URI, Envelop, Optional)} does, and lets somebody hear what is said. */
    public Verzending verzend(URI url, Envelop envelop, Optional<Inlog> inlog, Meeluisteraar oor) {
        byte[] bericht = Envelopschrijver.soap(envelop);
        if (bericht.length > MAX_BYTES) {
            return new Verzending.Geweigerd("IB007", StufFouten.van("IB007").omschrijving());
        }
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(url)
                .timeout(instellingen.antwoordtijd())
                .header("Content-Type", "text/xml; charset=utf-8")
                .header(
                        "SOAPAction",
                        '"' + envelop.stuurgegevens().berichtcode().soapAction() + '"')
                .POST(HttpRequest.BodyPublishers.ofByteArray(bericht));
        inlog.ifPresent(wie -> verzoek.header("Authorization", wie.kop()));
        return verstuur(verzoek.build(), oor);
    }

    private Verzending verstuur(HttpRequest verzoek, Meeluisteraar oor) {
        try {
            oor.verzoek(verzoek);
            HttpResponse<InputStream> antwoord = http.send(verzoek, BodyHandlers.ofInputStream());
            try (InputStream body = antwoord.body()) {
                byte[] inhoud = body.readNBytes(MAX_ANTWOORD);
                oor.antwoord(antwoord.statusCode(), antwoord.headers(), inhoud);
                return Partnerantwoord.lees(antwoord.statusCode(), inhoud);
            }
        } catch (IOException e) {
            return new Verzending.Mislukt("Geen antwoord van " + plaats(verzoek.uri()) + ": "
                    + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verzending.Mislukt("Verzenden onderbroken");
        }
    }

    private static String plaats(URI url) {
        return url.getScheme() + "://" + url.getAuthority() + url.getPath();
    }
}
