package nl.jeugdpoort.toegang;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets in whom the provider vouched for when the gateway has a place for him, under the name that his claims give. */
@Component
class Oidcgebruikers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService aanbieder = new OidcUserService();
    private final Oidcpersonen personen;
    private final String naamclaim;

    Oidcgebruikers(Oidcpersonen personen, Toegangsinstellingen instellingen) {
        this.personen = personen;
        this.naamclaim = instellingen.oidc().naamclaim();
    }

    @Override
    public OidcUser loadUser(OidcUserRequest verzoek) {
        OidcUser inlog = aanbieder.loadUser(verzoek);
        personen.eis(inlog.getClaims());
        return new DefaultOidcUser(inlog.getAuthorities(), inlog.getIdToken(), inlog.getUserInfo(), naamclaim);
    }
}
