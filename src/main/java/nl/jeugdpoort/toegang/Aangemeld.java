package nl.jeugdpoort.toegang;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose identity is proved. */
final class Aangemeld extends AbstractAuthenticationToken {

    /** Who may look at health and metrics of the whole. */
    static final String BEHEER = "BEHEER";

    /** Who may call where messages come in; whether one is taken is decided there. */
    static final String INDIENER = "INDIENER";

    private static final long serialVersionUID = 1L;

    private final Aanroeper aanroeper;

    Aangemeld(Aanroeper aanroeper) {
        super(rollen(aanroeper));
        this.aanroeper = aanroeper;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> rollen(Aanroeper aanroeper) {
        List<GrantedAuthority> rollen = new ArrayList<>();
        if (aanroeper.mag(Recht.INSTELLINGEN)) {
            rollen.add(new SimpleGrantedAuthority("ROLE_" + BEHEER));
        }
        if (aanroeper.mag(Recht.INDIENEN)) {
            rollen.add(new SimpleGrantedAuthority("ROLE_" + INDIENER));
        }
        return rollen;
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
