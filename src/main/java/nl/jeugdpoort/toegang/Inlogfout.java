package nl.jeugdpoort.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends who did not get in back to the form, which then says why; never with the name that was given. */
final class Inlogfout implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        String waarom = reden instanceof TeVeelPogingen pogingen ? "?wacht=" + pogingen.seconden() : "?fout";
        antwoord.sendRedirect(verzoek.getContextPath() + Inlogadres.IN + waarom);
    }
}
