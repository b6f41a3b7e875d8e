package nl.jeugdpoort.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import nl.jeugdpoort.deelnemer.Inloggegevens;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that lasts too long, however busy it is (a page that refreshes by itself would keep it alive for ever), and that of
 * somebody whose login was taken away.
 */
final class Sessiewacht extends OncePerRequestFilter {

    private final Duration langste;
    private final Inloggegevens gegevens;

    /** @param langste from the first page to the last */
    Sessiewacht(Duration langste, Inloggegevens gegevens) {
        this.langste = langste;
        this.gegevens = gegevens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && (teLang(sessie) || vanNiemand())) {
            sessie.invalidate();
            SecurityContextHolder.clearContext();
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean teLang(HttpSession sessie) {
        return System.currentTimeMillis() - sessie.getCreationTime() > langste.toMillis();
    }

    private boolean vanNiemand() {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        return wie != null && !gegevens.bekend(wie.getName());
    }
}
