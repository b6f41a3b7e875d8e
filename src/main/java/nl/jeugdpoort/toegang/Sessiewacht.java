package nl.jeugdpoort.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session says who somebody is; what he may do is looked up for each request, so that it changes with the configuration. Ends a session
 * that lasts too long, however busy it is (a page that refreshes by itself would keep it alive for ever), and that of somebody whose login
 * was taken away.
 */
final class Sessiewacht extends OncePerRequestFilter {

    private final Duration langste;
    private final Function<Authentication, Optional<Aanroeper>> personen;

    /**
     * @param langste from the first page to the last
     * @param personen the caller who goes with a login, empty when there is none any more
     */
    Sessiewacht(Duration langste, Function<Authentication, Optional<Aanroeper>> personen) {
        this.langste = langste;
        this.personen = personen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null) {
            Authentication inlog = SecurityContextHolder.getContext().getAuthentication();
            Optional<Aanroeper> wie = inlog == null ? Optional.empty() : personen.apply(inlog);
            if (teLang(sessie) || (inlog != null && wie.isEmpty())) {
                sessie.invalidate();
                SecurityContextHolder.clearContext();
            } else {
                wie.ifPresent(nu -> SecurityContextHolder.setContext(new SecurityContextImpl(new Aangemeld(nu))));
            }
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean teLang(HttpSession sessie) {
        return System.currentTimeMillis() - sessie.getCreationTime() > langste.toMillis();
    }

    /** What goes on after the first answer, such as a page that keeps itself up to date, is of the same person. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
