package nl.jeugdpoort.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a page use its own stylesheet, pictures and forms, and nothing else: no script, no style of its own, nothing from elsewhere. */
final class Paginakoppen implements HandlerInterceptor {

    static final String BELEID =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler) {
        if (handler instanceof HandlerMethod methode
                && methode.getBeanType().getPackage() == Paginakoppen.class.getPackage()) {
            antwoord.setHeader("Content-Security-Policy", BELEID);
        }
        return true;
    }
}
