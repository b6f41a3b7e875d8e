package nl.jeugdpoort.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps no access tokens: after login the gateway asks nothing in the name of a person. */
final class Geentokens implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String aanbieder, Authentication wie, HttpServletRequest verzoek) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        // Nothing to keep.
    }

    @Override
    public void removeAuthorizedClient(
            String aanbieder, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        // Nothing was kept.
    }
}
