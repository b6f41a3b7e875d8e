package nl.jeugdpoort.toegang;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.jeugdpoort.deelnemer.Inloggegevens;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password of participants and people; the principal of the answer is an {@link Aanroeper}. */
@Component
class Wachtwoordtoegang implements AuthenticationProvider {

    private final Inloggegevens gegevens;
    private final Personen personen;
    private final Inlogpogingen pogingen = new Inlogpogingen(System::nanoTime);
    private final ReentrantLock[] sloten =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    Wachtwoordtoegang(Inloggegevens gegevens, Personen personen) {
        this.gegevens = gegevens;
        this.personen = personen;
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }

    @Override
    public Authentication authenticate(Authentication vraag) {
        String naam = vraag.getName();
        String wachtwoord = String.valueOf(vraag.getCredentials());
        String wie = naam + "|" + adres(vraag);
        return new Aangemeld(controleer(naam, wachtwoord, wie));
    }

    /** One check at a time per name: a burst of calls costs one hash, and a burst of guesses cannot pass the count. */
    private Aanroeper controleer(String naam, String wachtwoord, String wie) {
        ReentrantLock slot = sloten[Math.floorMod(wie.hashCode(), sloten.length)];
        slot.lock();
        try {
            eisRust(wie);
            Aanroeper gevonden = gegevens.rol(naam, wachtwoord)
                    .flatMap(rol -> personen.metNaam(naam))
                    .orElseThrow(() -> mislukt(naam, wie));
            pogingen.gelukt(wie);
            return gevonden;
        } finally {
            slot.unlock();
        }
    }

    /** Names that do not exist are not counted: they cost nothing and would push others out. */
    private BadCredentialsException mislukt(String naam, String wie) {
        if (gegevens.bekend(naam)) {
            pogingen.mislukt(wie);
        }
        return new BadCredentialsException("Name and password do not belong together");
    }

    private void eisRust(String wie) {
        Duration wacht = pogingen.wachttijd(wie);
        if (wacht.isPositive()) {
            throw new TeVeelPogingen(wacht);
        }
    }

    private static String adres(Authentication vraag) {
        return vraag.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
