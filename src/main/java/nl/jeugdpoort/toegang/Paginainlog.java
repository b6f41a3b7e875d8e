package nl.jeugdpoort.toegang;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The ways in and out of the pages: the form when that is on, the providers when there are any, and the button to leave. */
@Component
class Paginainlog {

    private final boolean formulier;
    private final Oidcinlog oidc;
    private final Inlogfout fout;
    private final Uitgang uitgang;
    private final String koekje;

    /** @param koekje name of the cookie that keeps the session; a browser without it does not think that its session ended by itself */
    Paginainlog(
            Toegangsinstellingen instellingen,
            Oidcinlog oidc,
            Inlogfout fout,
            Uitgang uitgang,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String koekje) {
        this.formulier = instellingen.formulier();
        this.oidc = oidc;
        this.fout = fout;
        this.uitgang = uitgang;
        this.koekje = koekje;
    }

    void voegToe(HttpSecurity http) throws Exception {
        if (formulier) {
            http.formLogin(inlog -> inlog.loginPage(Inlogadres.IN)
                    .usernameParameter("naam")
                    .passwordParameter("wachtwoord")
                    .failureHandler(fout)
                    .permitAll());
        }
        oidc.voegToe(http);
        http.logout(uit ->
                uit.logoutUrl(Inlogadres.UIT).logoutSuccessHandler(uitgang).deleteCookies(koekje));
    }
}
