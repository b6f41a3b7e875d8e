package nl.jeugdpoort.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the reading of a body that is too large or comes in too slowly. What announces its size is refused at the first read, what does
 * not is counted; so a capability that refuses by itself, without reading, comes first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Lichaamsgrens extends OncePerRequestFilter {

    private final Toegangsinstellingen instellingen;

    Lichaamsgrens(Toegangsinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        long grens = instellingen.grootsteVerzoek().toBytes();
        var uiterlijk = System.nanoTime() + instellingen.langsteOntvangst().toNanos();
        keten.doFilter(new GeteldVerzoek(verzoek, grens, uiterlijk), antwoord);
    }

    static Weigering teGroot() {
        Probleem p = Probleem.van(413);
        return new Weigering(p.status(), p.code(), "BRS06", p.title(), p.detail(), List.of());
    }

    static Weigering teTraag() {
        Probleem p = Probleem.van(408);
        return new Weigering(p.status(), p.code(), null, p.title(), p.detail(), List.of());
    }
}
