package nl.jeugdpoort.toegang;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * The OpenID Connect providers under {@code spring.security.oauth2.client}. What a provider says of itself is fetched when the first person
 * logs in by it: a gateway starts, and messages go on, while it is away.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Oidcaanbieders {

    @Bean
    @ConditionalOnOAuth2ClientRegistrationProperties
    ClientRegistrationRepository oidcRegistraties(OAuth2ClientProperties instellingen) {
        return new Oidcregistraties(instellingen);
    }

    @Bean
    Inlogwegen inlogwegen(Toegangsinstellingen toegang, OAuth2ClientProperties instellingen) {
        List<Inlogwegen.Aanbieder> aanbieders = instellingen.getRegistration().entrySet().stream()
                .map(registratie -> aanbieder(registratie, instellingen))
                .toList();
        Inlogtoets.eis(toegang, instellingen);
        return new Inlogwegen(toegang.formulier(), aanbieders);
    }

    private static Inlogwegen.Aanbieder aanbieder(
            Map.Entry<String, OAuth2ClientProperties.Registration> registratie, OAuth2ClientProperties instellingen) {
        String id = registratie.getKey();
        String naam =
                Optional.ofNullable(registratie.getValue().getClientName()).orElse(id);
        String aanbieder =
                Optional.ofNullable(registratie.getValue().getProvider()).orElse(id);
        String oorsprong = Optional.ofNullable(instellingen.getProvider().get(aanbieder))
                .map(p -> p.getIssuerUri() == null ? p.getAuthorizationUri() : p.getIssuerUri())
                .map(Oidcaanbieders::oorsprong)
                .orElse("");
        return new Inlogwegen.Aanbieder(naam, Inlogadres.OIDC_HEEN + "/" + id, oorsprong);
    }

    private static String oorsprong(String adres) {
        URI uri = URI.create(adres);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
