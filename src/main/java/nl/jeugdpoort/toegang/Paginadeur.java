package nl.jeugdpoort.toegang;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Shows people who are not logged in, or not any more, the form; answers a machine as everywhere else. */
final class Paginadeur implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Weigeraar weigeraar;

    Paginadeur(Weigeraar weigeraar) {
        this.weigeraar = weigeraar;
    }

    @Override
    public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        if (doorBrowser(verzoek)) {
            naar(verlopen(verzoek) ? Inlogadres.VERLOPEN_BLADZIJDE : Inlogadres.IN, verzoek, antwoord);
        } else {
            weigeraar.commence(verzoek, antwoord, reden);
        }
    }

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException, ServletException {
        if (reden instanceof CsrfException && doorBrowser(verzoek)) {
            naar(Inlogadres.VERLOPEN, verzoek, antwoord);
        } else {
            weigeraar.handle(verzoek, antwoord, reden);
        }
    }

    /** A page to go on to after login: not a form that was sent, nor a part of a page. */
    static boolean isBladzijde(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("GET") && doorBrowser(verzoek) && verzoek.getHeader("HX-Request") == null;
    }

    /** The browser brings a session that is not there any more. */
    private static boolean verlopen(HttpServletRequest verzoek) {
        return verzoek.getRequestedSessionId() != null && !verzoek.isRequestedSessionIdValid();
    }

    /** Programs ask for anything; a browser says that it wants a page. */
    static boolean doorBrowser(HttpServletRequest verzoek) {
        String vorm = verzoek.getHeader(HttpHeaders.ACCEPT);
        return vorm != null && vorm.contains("text/html") && verzoek.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /** A script that fetched a part of a page has to load the whole page anew. */
    private static void naar(String adres, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        if (verzoek.getHeader("HX-Request") == null) {
            antwoord.sendRedirect(verzoek.getContextPath() + adres);
        } else {
            antwoord.setHeader("HX-Redirect", verzoek.getContextPath() + adres);
        }
    }
}
