package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import nl.jeugdpoort.toegang.Inlogwegen;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a page use its own stylesheet, pictures, forms and script files, and nothing else: nothing inline, nothing from elsewhere. */
final class Paginakoppen implements HandlerInterceptor {

    private static final String BELEID =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

    /** A page needs nothing of what a device has. */
    private static final String NIETS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()";

    private final String beleid;

    /** @param wegen a browser counts where the button to log out leads to as where a form goes, so that has to be allowed */
    Paginakoppen(Inlogwegen wegen) {
        this.beleid = BELEID.formatted(wegen.aanbieders().stream()
                .map(Inlogwegen.Aanbieder::oorsprong)
                .filter(oorsprong -> !oorsprong.isEmpty())
                .distinct()
                .map(oorsprong -> " " + oorsprong)
                .collect(Collectors.joining()));
    }

    @Override
    public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler) {
        if (handler instanceof HandlerMethod methode
                && methode.getBeanType().getPackageName().startsWith(Paginakoppen.class.getPackageName())) {
            antwoord.setHeader("Content-Security-Policy", beleid);
            antwoord.setHeader("Permissions-Policy", NIETS);
            antwoord.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            antwoord.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        }
        return true;
    }
}
