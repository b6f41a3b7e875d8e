package nl.jeugdpoort.toegang;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller whose identity is proved. */
final class Aangemeld extends AbstractAuthenticationToken {

    static final String DEELNEMER = "DEELNEMER";
    static final String OPERATOR = "OPERATOR";

    private static final long serialVersionUID = 1L;
    private static final List<GrantedAuthority> ALS_DEELNEMER =
            List.of(new SimpleGrantedAuthority("ROLE_" + DEELNEMER));
    private static final List<GrantedAuthority> ALS_OPERATOR = List.of(new SimpleGrantedAuthority("ROLE_" + OPERATOR));

    private final Aanroeper aanroeper;

    Aangemeld(Aanroeper aanroeper) {
        super(aanroeper.operator() ? ALS_OPERATOR : ALS_DEELNEMER);
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
        return aanroeper.code();
    }
}
