package nl.jeugdpoort.cli.simulatie;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The requests that one participant makes, as the first part of an HTTP message. */
final class Loket {

    static final byte[] LEEG = {};
    private static final int BLADZIJDE = 100;

    private final String code;
    private final String vast;
    private final String pad;

    /**
     * @param url address of the gateway
     * @param code participant that logs in
     */
    Loket(URI url, String code, String wachtwoord) {
        byte[] login = (code + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        this.code = code;
        this.pad = url.getRawPath() == null ? "" : url.getRawPath().replaceAll("/+$", "");
        this.vast = " HTTP/1.1\r\nHost: " + url.getRawAuthority() + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(login) + "\r\n";
    }

    String code() {
        return code;
    }

    /** Hands over a message of this many bytes. */
    String indienen(int lengte) {
        return "POST " + pad + "/api/v1/berichten" + vast + "Content-Type: application/xml\r\nContent-Length: " + lengte
                + "\r\n\r\n";
    }

    /** The first page of the postbox; confirmed messages leave it, so there is always only a first page. */
    String lijst() {
        return "GET " + pad + "/api/v1/postbus/berichten?pageSize=" + BLADZIJDE + vast + "\r\n";
    }

    String inhoud(String id) {
        return "GET " + pad + "/api/v1/postbus/berichten/" + id + "/inhoud" + vast + "\r\n";
    }

    String bevestig(String id) {
        return "DELETE " + pad + "/api/v1/postbus/berichten/" + id + vast + "\r\n";
    }
}
