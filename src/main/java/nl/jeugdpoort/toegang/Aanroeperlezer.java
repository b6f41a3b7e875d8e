package nl.jeugdpoort.toegang;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller who is calling. */
final class Aanroeperlezer implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Aanroeper.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer mav,
            NativeWebRequest verzoek,
            WebDataBinderFactory fabriek) {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        if (wie == null || !(wie.getPrincipal() instanceof Aanroeper aanroeper)) {
            throw new IllegalStateException("A handler that takes an Aanroeper is reachable without authentication");
        }
        return aanroeper;
    }
}
