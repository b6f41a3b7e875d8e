package nl.jeugdpoort.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, anew for each call. A certificate decides when there is one, otherwise HTTP Basic; without either it is whoever
 * logged in before, if anybody.
 */
final class Aanmeldfilter extends OncePerRequestFilter {

    private static final String CERTIFICAAT = "jakarta.servlet.request.X509Certificate";

    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    private final Certificaattoegang certificaten;
    private final Wachtwoordtoegang wachtwoorden;
    private final Inlogmelder melder;
    private final AuthenticationEntryPoint weiger;

    Aanmeldfilter(
            Certificaattoegang certificaten,
            Wachtwoordtoegang wachtwoorden,
            Inlogmelder melder,
            AuthenticationEntryPoint weiger) {
        this.certificaten = certificaten;
        this.wachtwoorden = wachtwoorden;
        this.melder = melder;
        this.weiger = weiger;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Authentication wie;
        try {
            wie = wie(verzoek);
        } catch (AuthenticationException e) {
            weiger.commence(verzoek, antwoord, e);
            return;
        }
        if (wie == null) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        var ervoor = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(wie));
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            SecurityContextHolder.setDeferredContext(ervoor);
        }
    }

    private Authentication wie(HttpServletRequest verzoek) {
        if (verzoek.getAttribute(CERTIFICAAT) instanceof X509Certificate[] keten && keten.length > 0) {
            return certificaten.meldAan(keten[0]);
        }
        Authentication vraag = basic.convert(verzoek);
        return vraag == null ? null : metWachtwoord(vraag);
    }

    private Authentication metWachtwoord(Authentication vraag) {
        try {
            return wachtwoorden.authenticate(vraag);
        } catch (BadCredentialsException e) {
            melder.aanroepGeweigerd(vraag.getName());
            throw e;
        }
    }
}
