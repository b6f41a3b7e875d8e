package nl.jeugdpoort.toegang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may come where. Calls by machines carry their proof each time, so there is no session, and no filter that would serve one; other
 * packages add a chain of their own before the last one.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    private static final PathPatternRequestMatcher INDIENEN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/berichten");

    private final Aanmeldfilter aanmelden;
    private final Weigeraar weigeraar;

    Beveiliging(
            Certificaattoegang certificaten, Wachtwoordtoegang wachtwoorden, Inlogmelder melder, Weigeraar weigeraar) {
        this.aanmelden = new Aanmeldfilter(certificaten, wachtwoorden, melder, weigeraar);
        this.weigeraar = weigeraar;
    }

    /** No measurement around each single filter: it would cost more than the filters. */
    @Bean
    SecurityObservationSettings geenMetingPerFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(10)
    SecurityFilterChain apiKeten(HttpSecurity http) throws Exception {
        return keten(
                http,
                "/api/**",
                regels -> regels.requestMatchers(pad(Openapi.ADRES))
                        .permitAll()
                        .requestMatchers(INDIENEN)
                        .hasRole(Aangemeld.INDIENER)
                        .anyRequest()
                        .authenticated());
    }

    @Bean
    @Order(11)
    SecurityFilterChain soapKeten(HttpSecurity http) throws Exception {
        return keten(http, "/soap/**", regels -> regels.anyRequest().hasRole(Aangemeld.INDIENER));
    }

    @Bean
    @Order(12)
    SecurityFilterChain beheerKeten(HttpSecurity http) throws Exception {
        return keten(
                http,
                "/actuator/**",
                regels -> regels.requestMatchers(pad("/actuator/health"), pad("/actuator/health/*"))
                        .permitAll()
                        .anyRequest()
                        .hasRole(Aangemeld.BEHEER));
    }

    /** How pages look is no secret. */
    @Bean
    @Order(14)
    SecurityFilterChain stijlKeten(HttpSecurity http) throws Exception {
        return keten(http, "/stijl/**", regels -> regels.anyRequest().permitAll());
    }

    /** Nor is the library by which they change while one looks. */
    @Bean
    @Order(15)
    SecurityFilterChain scriptKeten(HttpSecurity http) throws Exception {
        return keten(http, "/script/**", regels -> regels.anyRequest().permitAll());
    }

    /** Who finds a weakness need not be known here. */
    @Bean
    @Order(16)
    SecurityFilterChain beveiligingstekstKeten(HttpSecurity http) throws Exception {
        return keten(
                http, Beveiligingstekst.ADRES, regels -> regels.anyRequest().permitAll());
    }

    /** What nobody opened is closed, and does not ask for a password. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain overigeKeten(HttpSecurity http, Probleemschrijver schrijver) throws Exception {
        return zonderSessie(http, "/**")
                .exceptionHandling(fout -> fout.authenticationEntryPoint(
                                (verzoek, antwoord, reden) -> nietHier(verzoek, antwoord, schrijver))
                        .accessDeniedHandler((verzoek, antwoord, reden) -> nietHier(verzoek, antwoord, schrijver)))
                .authorizeHttpRequests(regels -> regels.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static void nietHier(HttpServletRequest verzoek, HttpServletResponse antwoord, Probleemschrijver schrijver)
            throws IOException {
        if (Paginadeur.doorBrowser(verzoek)) {
            antwoord.sendError(404);
        } else {
            schrijver.schrijf(antwoord, Probleem.van(404));
        }
    }

    /** What the server does by itself, to go on or to tell of an error, was let in before. */
    private SecurityFilterChain keten(
            HttpSecurity http,
            String waar,
            Consumer<AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> wie)
            throws Exception {
        return zonderSessie(http, waar)
                .authorizeHttpRequests(
                        regels -> wie.accept(regels.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()))
                .build();
    }

    private HttpSecurity zonderSessie(HttpSecurity http, String waar) throws Exception {
        http.setSharedObject(RequestCache.class, new NullRequestCache());
        return http.securityMatcher(pad(waar))
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .addFilterBefore(aanmelden, AuthorizationFilter.class)
                .exceptionHandling(
                        fout -> fout.authenticationEntryPoint(weigeraar).accessDeniedHandler(weigeraar));
    }

    private static PathPatternRequestMatcher pad(String patroon) {
        return PathPatternRequestMatcher.withDefaults().matcher(patroon);
    }
}
