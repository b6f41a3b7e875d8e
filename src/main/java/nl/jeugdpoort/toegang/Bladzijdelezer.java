package nl.jeugdpoort.toegang;

import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the page that is asked for. */
final class Bladzijdelezer implements HandlerMethodArgumentResolver {

    static final int VERSTE = 1_000_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Bladzijde.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer mav,
            NativeWebRequest verzoek,
            WebDataBinderFactory fabriek) {
        return new Bladzijde(
                getal(verzoek, "page", 1, VERSTE),
                getal(verzoek, "pageSize", Bladzijde.STANDAARD, Bladzijde.HOOGSTENS));
    }

    private static int getal(NativeWebRequest verzoek, String naam, int standaard, int hoogstens) {
        String tekst = verzoek.getParameter(naam);
        if (tekst == null) {
            return standaard;
        }
        if (!tekst.matches("[1-9][0-9]{0,6}") || Integer.parseInt(tekst) > hoogstens) {
            throw new Weigering(
                    400,
                    "parameter-ongeldig",
                    null,
                    "Een parameter klopt niet",
                    "De parameter " + naam + " moet een heel getal van 1 tot en met " + hoogstens + " zijn.",
                    List.of());
        }
        return Integer.parseInt(tekst);
    }
}
