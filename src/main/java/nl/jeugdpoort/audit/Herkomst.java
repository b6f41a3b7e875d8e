package nl.jeugdpoort.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the request came that is being answered. */
final class Herkomst {

    private Herkomst() {}

    /** Network address, null outside a request. */
    static String nu() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek
                ? verzoek.getRequest().getRemoteAddr()
                : null;
    }
}
