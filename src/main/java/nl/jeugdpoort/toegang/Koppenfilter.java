package nl.jeugdpoort.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the fixed headers on an answer before anything else can write it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Koppenfilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Koppen.zet(antwoord);
        if (verzoek.getRequestURI().equals(Openapi.ADRES)) {
            antwoord.setHeader("Access-Control-Allow-Origin", "*");
        }
        keten.doFilter(verzoek, antwoord);
    }
}
