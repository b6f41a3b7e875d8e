package nl.jeugdpoort.aflevering.proef;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import org.springframework.stereotype.Component;

/** Asks an address by HTTP OPTIONS what it takes, which brings nothing and changes nothing. */
@Component
class Httpvraag {

    private static final String SLOT =
            " Of een echt bericht wordt aangenomen, zegt deze proef niet: er is niets bezorgd.";

    private final Afleverinstellingen instellingen;

    Httpvraag(Afleverinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    /** @param inlog user and password with a colon between, empty for none */
    String stel(URI adres, Optional<String> inlog, Tlsgrond grond) throws Proeffout {
        var verzoek = HttpRequest.newBuilder(adres)
                .timeout(instellingen.pogingduur())
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        inlog.ifPresent(wie -> verzoek.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(wie.getBytes(StandardCharsets.UTF_8))));
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(instellingen.verbindtijd())
                .sslContext(grond.context(grond.vertrouwen()))
                .build()) {
            return oordeel(http.send(verzoek.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (HttpTimeoutException e) {
            throw new Proeffout(
                    "De server antwoordt niet op tijd. Vraag de deelnemer of het systeem het druk heeft.", e);
        } catch (IOException e) {
            throw new Proeffout("De server geeft geen antwoord in HTTP. Kijk of adres en poort kloppen.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Proeffout("De proef is afgebroken. Probeer het nog eens.", e);
        }
    }

    /** A server need not know OPTIONS; that it says so is an answer too. */
    private static String oordeel(int status) throws Proeffout {
        return switch (status) {
            case 401, 403 ->
                throw new Proeffout(
                        "De server laat ons niet toe (" + status
                                + "). Kijk of gebruiker en wachtwoord nog kloppen, en vraag de deelnemer of ons adres is toegelaten.");
            case 404, 410 ->
                throw new Proeffout(
                        "Op dit adres is niets (" + status + "). Kijk of het pad klopt, en vraag anders de deelnemer.");
            case 500, 502, 503, 504 ->
                throw new Proeffout("De server meldt een storing (" + status
                        + "). Vraag de deelnemer wanneer het systeem het weer doet.");
            default -> {
                if (status >= 300 && status < 400) {
                    throw new Proeffout("Het adres verwijst door naar een ander (" + status
                            + "). De poort volgt dat niet; stel het nieuwe adres in.");
                }
                yield "De server antwoordt (" + status + ")." + SLOT;
            }
        };
    }
}
