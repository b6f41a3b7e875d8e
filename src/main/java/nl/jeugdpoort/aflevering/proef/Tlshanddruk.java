package nl.jeugdpoort.aflevering.proef;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import nl.jeugdpoort.deelnemer.Certificaatgezien;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Shakes hands by TLS and tells of the certificate that the server shows. */
@Component
class Tlshanddruk {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String AFGEBROKEN =
            "De server breekt de handdruk af. Vraag de deelnemer of ons certificaat is toegelaten.";
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Netwerk netwerk;
    private final ApplicationEventPublisher omroep;
    private final Clock klok;

    Tlshanddruk(Netwerk netwerk, ApplicationEventPublisher omroep, Clock klok) {
        this.netwerk = netwerk;
        this.omroep = omroep;
        this.klok = klok;
    }

    String geef(String deelnemer, String host, int poort, Tlsgrond grond) throws Proeffout {
        var kijker = new Certificaatkijker(grond.vertrouwen());
        try (Socket draad = netwerk.verbind(host, poort);
                SSLSocket veilig =
                        (SSLSocket) grond.context(kijker).getSocketFactory().createSocket(draad, host, poort, true)) {
            var eisen = veilig.getSSLParameters();
            eisen.setEndpointIdentificationAlgorithm("HTTPS");
            veilig.setSSLParameters(eisen);
            veilig.startHandshake();
            return veilig.getSession().getProtocol() + ". " + geldigheid(kijker.gezien());
        } catch (SSLException e) {
            throw new Proeffout(oorzaak(kijker.gezien()), e);
        } catch (IOException e) {
            throw new Proeffout(kijker.gezien().isEmpty() ? oorzaak(kijker.gezien()) : AFGEBROKEN, e);
        } finally {
            kijker.gezien().ifPresent(gezien -> meld(deelnemer, gezien));
        }
    }

    private void meld(String deelnemer, X509Certificate gezien) {
        omroep.publishEvent(new Certificaatgezien(
                deelnemer, Kant.SERVER, gezien.getNotAfter().toInstant()));
    }

    private static String geldigheid(Optional<X509Certificate> gezien) {
        return gezien.map(c -> "Het certificaat is geldig tot en met " + dag(c) + ".")
                .orElse("");
    }

    private String oorzaak(Optional<X509Certificate> gezien) {
        if (gezien.isEmpty()) {
            return "De server spreekt op deze poort geen TLS dat wij kennen. Kijk of de poort klopt.";
        }
        Instant tot = gezien.get().getNotAfter().toInstant();
        if (klok.instant().isAfter(tot)) {
            return "Het certificaat van de server is verlopen op " + dag(gezien.get())
                    + ". Vraag de deelnemer het te vernieuwen.";
        }
        return "Het certificaat van de server wordt niet vertrouwd, of is niet voor deze naam. "
                + "Vraag de deelnemer welk certificaat het is en wie het uitgaf.";
    }

    private static String dag(X509Certificate certificaat) {
        return DATUM.format(LocalDate.ofInstant(certificaat.getNotAfter().toInstant(), NEDERLAND));
    }
}
