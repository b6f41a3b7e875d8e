package nl.jeugdpoort.toegang;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Headers that every answer has, errors included (NLGov API Design Rules 2.2, transport/security-headers, version-header). */
final class Koppen {

    /** Full version of the API, as in the OpenAPI document. */
    static final String API_VERSIE = "1.0.0";

    private static final Map<String, String> VAST = Map.of(
            "API-Version", API_VERSIE,
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Permissions-Policy", "",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private Koppen() {}

    static void zet(HttpServletResponse antwoord) {
        VAST.forEach(antwoord::setHeader);
    }
}
