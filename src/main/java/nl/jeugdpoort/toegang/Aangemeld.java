package nl.jeugdpoort.toegang;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose identity is proved. */
final class Aangemeld extends AbstractAuthenticationToken {

    /** Who may look at health and metrics of the whole. */
    static final String BEHEER = "BEHEER";

    private static final long serialVersionUID = 1L;
    private static final List<GrantedAuthority> ALS_BEHEER = List.of(new SimpleGrantedAuthority("ROLE_" + BEHEER));

    private final Aanroeper aanroeper;

    Aangemeld(Aanroeper aanroeper) {
        super(aanroeper.mag(Recht.INSTELLINGEN) ? ALS_BEHEER : List.of());
        this.aanroeper = aanroeper;
        setAuthenticated(true);
    }

    @Override
    public Aanroeper getPrincipal() {
        return aanroeper;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return aanroeper.naam();
    }
}
