package nl.jeugdpoort.toegang;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.jeugdpoort.deelnemer.Inloggegevens;
import nl.jeugdpoort.deelnemer.Inloggegevens.Inlog;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password of participants and operators; the principal of the answer is an {@link Aanroeper}. */
@Component
class Wachtwoordtoegang implements AuthenticationProvider {

    private final Inloggegevens gegevens;
    private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Inlogpogingen pogingen = new Inlogpogingen(System::nanoTime);
    private final Inloggeheugen geheugen = new Inloggeheugen(System::nanoTime);
    private final ReentrantLock[] sloten =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    Wachtwoordtoegang(Inloggegevens gegevens) {
        this.gegevens = gegevens;
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
        eisRust(wie);
        return new Aangemeld(
                geheugen.zoek(naam, wachtwoord, gegevens.versie()).orElseGet(() -> controleer(naam, wachtwoord, wie)));
    }

    /** One check at a time per name: a burst of calls costs one hash, and a burst of guesses cannot pass the count. */
    private Aanroeper controleer(String naam, String wachtwoord, String wie) {
        ReentrantLock slot = sloten[Math.floorMod(wie.hashCode(), sloten.length)];
        slot.lock();
        try {
            eisRust(wie);
            long versie = gegevens.versie();
            Optional<Aanroeper> bekend = geheugen.zoek(naam, wachtwoord, versie);
            return bekend.orElseGet(() -> vergelijk(naam, wachtwoord, wie, versie));
        } finally {
            slot.unlock();
        }
    }

    private Aanroeper vergelijk(String naam, String wachtwoord, String wie, long versie) {
        Inlog inlog = gegevens.van(naam).orElseThrow(() -> new BadCredentialsException("Unknown name"));
        if (!hashes.matches(wachtwoord, inlog.wachtwoord())) {
            pogingen.mislukt(wie);
            throw new BadCredentialsException("Wrong password");
        }
        pogingen.gelukt(wie);
        var aanroeper = new Aanroeper(naam, inlog.operator());
        geheugen.onthoud(naam, wachtwoord, versie, aanroeper);
        return aanroeper;
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
