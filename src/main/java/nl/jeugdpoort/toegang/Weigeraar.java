package nl.jeugdpoort.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers a caller who is not known (401), failed too often (429) or may not do this (403). */
@Component
class Weigeraar implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String VRAAG = "Basic realm=\"jeugdpoort\", charset=\"UTF-8\"";

    private final Probleemschrijver schrijver;

    Weigeraar(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        if (reden instanceof TeVeelPogingen pogingen) {
            antwoord.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pogingen.seconden()));
            schrijver.schrijf(antwoord, Probleem.van(429));
            return;
        }
        antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, VRAAG);
        schrijver.schrijf(antwoord, Probleem.van(401));
    }

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException {
        schrijver.schrijf(antwoord, Probleem.van(403));
    }
}
