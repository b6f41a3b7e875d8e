package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a page use its own stylesheet, pictures, forms and script files, and nothing else: nothing inline, nothing from elsewhere. */
final class Paginakoppen implements HandlerInterceptor {

    static final String BELEID =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler) {
        if (handler instanceof HandlerMethod methode
                && methode.getBeanType().getPackageName().startsWith(Paginakoppen.class.getPackageName())) {
            antwoord.setHeader("Content-Security-Policy", BELEID);
        }
        return true;
    }
}
