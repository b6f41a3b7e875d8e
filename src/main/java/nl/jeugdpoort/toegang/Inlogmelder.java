package nl.jeugdpoort.toegang;

import nl.jeugdpoort.deelnemer.Inloggegevens;
import nl.jeugdpoort.toegang.Inloggebeurtenis.Soort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/** Tells the rest of the gateway who logs in and out at the pages, and who was refused there or with a call. */
@Component
class Inlogmelder {

    private static final String FORMULIER = "formulier";
    private static final String OIDC = "oidc";
    private static final String AANROEP = "aanroep";

    private final ApplicationEventPublisher omroep;
    private final Inlogpersonen personen;
    private final Inloggegevens gegevens;

    Inlogmelder(ApplicationEventPublisher omroep, Inlogpersonen personen, Inloggegevens gegevens) {
        this.omroep = omroep;
        this.personen = personen;
        this.gegevens = gegevens;
    }

    @EventListener
    void ingelogd(InteractiveAuthenticationSuccessEvent gebeurtenis) {
        meld(Soort.INGELOGD, gebeurtenis.getAuthentication());
    }

    @EventListener
    void uitgelogd(LogoutSuccessEvent gebeurtenis) {
        meld(Soort.UITGELOGD, gebeurtenis.getAuthentication());
    }

    /** @param getypt what stood in the form as name, null when there was none */
    void geweigerd(AuthenticationException reden, String getypt) {
        String naam = getypt != null && gegevens.bekend(getypt) ? getypt : null;
        if (reden instanceof Oidcweigering weigering) {
            naam = weigering.naam();
        }
        String weg = reden instanceof OAuth2AuthenticationException ? OIDC : FORMULIER;
        omroep.publishEvent(new Inloggebeurtenis(Soort.GEWEIGERD, naam, null, weg));
    }

    /** A call with a name and a password that do not belong together. A name that does not exist opens nothing, and is not told. */
    void aanroepGeweigerd(String naam) {
        if (gegevens.bekend(naam)) {
            omroep.publishEvent(new Inloggebeurtenis(Soort.GEWEIGERD, naam, null, AANROEP));
        }
    }

    private void meld(Soort soort, Authentication inlog) {
        String weg = inlog instanceof OAuth2AuthenticationToken ? OIDC : FORMULIER;
        omroep.publishEvent(personen.nu(inlog)
                .map(wie -> new Inloggebeurtenis(soort, wie.naam(), wie.rol(), weg))
                .orElseGet(() -> new Inloggebeurtenis(soort, inlog.getName(), null, weg)));
    }
}
