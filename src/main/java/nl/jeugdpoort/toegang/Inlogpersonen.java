package nl.jeugdpoort.toegang;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who somebody that logged in, in whatever way, is at this moment. */
@Component
class Inlogpersonen {

    private final Personen personen;
    private final Oidcpersonen oidc;

    Inlogpersonen(Personen personen, Oidcpersonen oidc) {
        this.personen = personen;
        this.oidc = oidc;
    }

    /** Empty when he would not get in any more. */
    Optional<Aanroeper> nu(Authentication inlog) {
        return inlog.getPrincipal() instanceof OidcUser gebruiker
                ? oidc.zoek(gebruiker)
                : personen.metNaam(inlog.getName());
    }
}
