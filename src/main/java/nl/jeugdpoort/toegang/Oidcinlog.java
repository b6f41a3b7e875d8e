package nl.jeugdpoort.toegang;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** Login by OpenID Connect: authorization code with PKCE and nonce, the id token checked. Is there only when a provider is configured. */
@Component
class Oidcinlog {

    private final ObjectProvider<ClientRegistrationRepository> aanbieders;
    private final Oidcgebruikers gebruikers;
    private final Inlogfout fout;

    Oidcinlog(ObjectProvider<ClientRegistrationRepository> aanbieders, Oidcgebruikers gebruikers, Inlogfout fout) {
        this.aanbieders = aanbieders;
        this.gebruikers = gebruikers;
        this.fout = fout;
    }

    void voegToe(HttpSecurity http) throws Exception {
        ClientRegistrationRepository bekend = aanbieders.getIfAvailable();
        if (bekend != null) {
            http.oauth2Login(inlog -> inlog.loginPage(Inlogadres.IN)
                    .clientRegistrationRepository(bekend)
                    .authorizedClientRepository(new Geentokens())
                    .authorizationEndpoint(heen -> heen.authorizationRequestResolver(metPkce(bekend)))
                    .userInfoEndpoint(wie -> wie.oidcUserService(gebruikers))
                    .failureHandler(fout)
                    .withObjectPostProcessor(new Onbereikbaar(fout)));
        }
    }

    private static DefaultOAuth2AuthorizationRequestResolver metPkce(ClientRegistrationRepository bekend) {
        var vraag = new DefaultOAuth2AuthorizationRequestResolver(bekend, Inlogadres.OIDC_HEEN);
        vraag.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return vraag;
    }

    /** Tells on the login page that the provider is away, where otherwise there would be an error 500. */
    private record Onbereikbaar(Inlogfout fout)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(fout::onbereikbaar);
            return filter;
        }
    }
}
