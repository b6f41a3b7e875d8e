package nl.jeugdpoort.toegang;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** After logout: to the login page, by way of the provider when that is where somebody logged in and it can end its session too. */
@Component
class Uitgang implements LogoutSuccessHandler {

    private static final String UITGELOGD = Inlogadres.IN + "?uit";

    private final LogoutSuccessHandler weg;

    Uitgang(ObjectProvider<ClientRegistrationRepository> aanbieders) {
        ClientRegistrationRepository bekend = aanbieders.getIfAvailable();
        if (bekend == null) {
            var hier = new SimpleUrlLogoutSuccessHandler();
            hier.setDefaultTargetUrl(UITGELOGD);
            this.weg = hier;
        } else {
            var daar = new OidcClientInitiatedLogoutSuccessHandler(bekend);
            daar.setDefaultTargetUrl(UITGELOGD);
            daar.setPostLogoutRedirectUri("{baseUrl}" + UITGELOGD);
            this.weg = daar;
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie)
            throws IOException, ServletException {
        weg.onLogoutSuccess(verzoek, antwoord, wie);
    }
}
