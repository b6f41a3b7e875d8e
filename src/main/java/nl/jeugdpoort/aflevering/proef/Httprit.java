package nl.jeugdpoort.aflevering.proef;

import java.net.URI;
import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.stuf.StufZender;
import org.springframework.stereotype.Component;

/** Goes to the HTTP address of a participant: find it, connect, shake hands, and ask by OPTIONS what it takes. Nothing is posted. */
@Component
class Httprit implements Proefrit {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Netwerk netwerk;
    private final Tlshanddruk handdruk;
    private final Httpvraag vraag;
    private final StufZender zender;

    Httprit(Netwerk netwerk, Tlshanddruk handdruk, Httpvraag vraag, StufZender zender) {
        this.netwerk = netwerk;
        this.handdruk = handdruk;
        this.vraag = vraag;
        this.zender = zender;
    }

    @Override
    public boolean kan(Afleverkanaal kanaal) {
        return kanaal == Afleverkanaal.REST || kanaal == Afleverkanaal.SOAP;
    }

    @Override
    public void rijd(Deelnemer naar, Stappen stappen) throws Proeffout {
        switch (naar.uit()) {
            case Uitkanaal.Rest rest ->
                rijd(
                        naar,
                        URI.create(rest.url()),
                        inlog(rest.gebruiker(), rest.wachtwoord()),
                        Tlsgrond.vanJdk(),
                        stappen);
            case Uitkanaal.Soap soap ->
                rijd(naar, URI.create(soap.url()), inlog(soap.gebruiker(), soap.wachtwoord()), grond(), stappen);
            default -> throw new IllegalArgumentException("No HTTP address: " + naar.code());
        }
    }

    private Tlsgrond grond() {
        return zender.bundel().map(Tlsgrond::van).orElseGet(Tlsgrond::vanJdk);
    }

    private void rijd(Deelnemer naar, URI adres, Optional<String> inlog, Tlsgrond grond, Stappen stappen)
            throws Proeffout {
        if (adres.getHost() == null) {
            stappen.zet("Het adres lezen", () -> {
                throw new Proeffout(
                        "Dit adres heeft geen geldige naam van een computer. Verbeter het in de instellingen.");
            });
        }
        boolean veilig = adres.getScheme().equals("https");
        int poort = adres.getPort() >= 0 ? adres.getPort() : veilig ? HTTPS : HTTP;
        netwerk.bereik(adres.getHost(), poort, stappen);
        if (veilig) {
            stappen.zet(
                    "Een beveiligde verbinding maken (TLS)",
                    () -> handdruk.geef(naar.code(), adres.getHost(), poort, grond));
        }
        stappen.zet("Vragen wat het adres aanneemt (OPTIONS)", () -> vraag.stel(adres, inlog, grond));
    }

    private static Optional<String> inlog(String gebruiker, String wachtwoord) {
        return Optional.ofNullable(gebruiker).map(wie -> wie + ":" + wachtwoord);
    }
}
