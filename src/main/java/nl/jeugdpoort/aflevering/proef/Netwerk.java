package nl.jeugdpoort.aflevering.proef;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import org.springframework.stereotype.Component;

/** The first two steps to anything on a network: find the name, make a connection. */
@Component
class Netwerk {

    private final int verbindMs;

    Netwerk(Afleverinstellingen instellingen) {
        verbindMs = (int) instellingen.verbindtijd().toMillis();
    }

    void bereik(String host, int poort, Stappen stappen) throws Proeffout {
        stappen.zet("Het adres van " + host + " opzoeken", () -> {
            try {
                return "Gevonden: " + InetAddress.getByName(host).getHostAddress() + ".";
            } catch (UnknownHostException e) {
                throw new Proeffout(
                        "De naam is niet bekend. Kijk of het adres goed gespeld is, of vraag de netwerkbeheerder.", e);
            }
        });
        stappen.zet("Verbinden met poort " + poort, () -> {
            try (Socket draad = verbind(host, poort)) {
                return "De verbinding staat, vanaf poort " + draad.getLocalPort() + ".";
            } catch (IOException e) {
                throw new Proeffout("De verbinding is verbroken. Vraag de deelnemer of er een firewall tussen zit.", e);
            }
        });
    }

    /** An open connection, which the caller closes. */
    Socket verbind(String host, int poort) throws Proeffout {
        Socket draad = new Socket();
        try {
            draad.connect(new InetSocketAddress(host, poort), verbindMs);
            draad.setSoTimeout(verbindMs);
            return draad;
        } catch (SocketTimeoutException e) {
            throw new Proeffout(
                    "Er komt geen antwoord. Vaak houdt een firewall het tegen; vraag de deelnemer om ons adres toe te laten.",
                    e);
        } catch (ConnectException e) {
            throw new Proeffout(
                    "De verbinding wordt geweigerd. Vraag de deelnemer of het systeem draait en of de poort klopt.", e);
        } catch (IOException e) {
            throw new Proeffout("Er is geen verbinding te maken. Vraag de netwerkbeheerder.", e);
        }
    }
}
