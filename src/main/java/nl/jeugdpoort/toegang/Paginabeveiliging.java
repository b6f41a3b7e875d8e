package nl.jeugdpoort.toegang;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Who may see the pages: people who logged in by the form or at a provider, for as long as their session lasts, and callers who prove themselves with the
 * request. Sessions are in the database, so every node knows them.
 */
@Configuration(proxyBeanMethods = false)
class Paginabeveiliging {

    private static final int SESSIES_PER_MENS = 5;

    /** Where pages are; what is not named here is closed. */
    private static final String[] PAGINAS = {
        "/",
        "/overzicht/**",
        "/berichten/**",
        "/ingrepen/**",
        "/termijnen/**",
        "/aanmeldingen/**",
        "/deelnemers/**",
        "/contacten/**",
        "/cijfers/**",
        "/instellingen/**",
        "/audit/**",
        "/regels/**",
        "/toetsen/**",
        Inlogadres.IN,
        Inlogadres.UIT,
        Inlogadres.OIDC_HEEN + "/*",
        Inlogadres.OIDC_TERUG
    };

    @Bean
    @Order(13)
    SecurityFilterChain paginaKeten(
            HttpSecurity http,
            Certificaattoegang certificaten,
            Wachtwoordtoegang wachtwoorden,
            Inlogmelder melder,
            Weigeraar weigeraar,
            Toegangsinstellingen instellingen,
            Inlogpersonen personen,
            SessionRegistry sessies,
            Paginainlog inlog)
            throws Exception {
        var deur = new Paginadeur(weigeraar);
        var onthouden = new HttpSessionRequestCache();
        onthouden.setRequestMatcher(Paginadeur::isBladzijde);
        onthouden.setMatchingRequestParameterName(null);
        inlog.voegToe(http);
        return http.securityMatcher(PAGINAS)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(onthouden))
                .authenticationProvider(wachtwoorden)
                .sessionManagement(s -> s.maximumSessions(SESSIES_PER_MENS)
                        .expiredUrl(Inlogadres.VERLOPEN)
                        .sessionRegistry(sessies))
                .addFilterBefore(
                        new Sessiewacht(instellingen.langsteSessie(), personen::nu),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        new Aanmeldfilter(certificaten, wachtwoorden, melder, weigeraar), AuthorizationFilter.class)
                .exceptionHandling(fout -> fout.authenticationEntryPoint(deur).accessDeniedHandler(deur))
                .authorizeHttpRequests(
                        regels -> regels.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        PathPatternRequestMatcher.withDefaults().matcher(Inlogadres.IN))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /** Two requests of one session may write the same at the same time. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessieopslag() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Those of all nodes; of this one only where there is no database, as in a test of the door alone. */
    @Bean
    <S extends Session> SessionRegistry sessieregister(ObjectProvider<FindByIndexNameSessionRepository<S>> gedeeld) {
        FindByIndexNameSessionRepository<S> sessies = gedeeld.getIfAvailable();
        return sessies == null ? new SessionRegistryImpl() : new Sessieregister<>(sessies);
    }
}
