package nl.jeugdpoort.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends who did not get in back to the form, which then says why; never with the name that was given. */
@Component
class Inlogfout implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Inlogfout.class);

    private final Inlogmelder melder;

    Inlogfout(Inlogmelder melder) {
        this.melder = melder;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        melder.geweigerd(reden, verzoek.getParameter("naam"));
        antwoord.sendRedirect(verzoek.getContextPath() + Inlogadres.IN + waarom(reden));
    }

    /** The provider cannot be reached, so that nobody was even refused. */
    void onbereikbaar(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        LOG.warn("Inloggen bij de aanbieder kan niet beginnen: {}", reden.getMessage());
        antwoord.sendRedirect(verzoek.getContextPath() + Inlogadres.IN + "?oidc");
    }

    private static String waarom(AuthenticationException reden) {
        return switch (reden) {
            case TeVeelPogingen pogingen -> "?wacht=" + pogingen.seconden();
            case Oidcweigering weigering -> "?geweigerd=" + weigering.grond().woord();
            case OAuth2AuthenticationException oidc -> {
                LOG.warn(
                        "Inloggen bij de aanbieder mislukt: {}", oidc.getError().getErrorCode());
                yield "?oidc";
            }
            default -> "?fout";
        };
    }
}
