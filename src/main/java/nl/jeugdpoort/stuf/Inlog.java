package nl.jeugdpoort.stuf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** User and password for HTTP Basic. */
public record Inlog(String gebruiker, String wachtwoord) {

    String kop() {
        String paar = gebruiker + ":" + wachtwoord;
        return "Basic " + Base64.getEncoder().encodeToString(paar.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Inlog[" + gebruiker + "]";
    }
}
