package nl.jeugdpoort.deelnemer;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares passwords with the configuration that counts at the moment of the call. */
@Component
class Wachtwoordcontrole implements Inloggegevens, Inlogcontrole {

    private final Standhouder houder;
    private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Inloggeheugen geheugen = new Inloggeheugen(System::nanoTime);

    Wachtwoordcontrole(Standhouder houder) {
        this.houder = houder;
    }

    @Override
    public Optional<Rol> rol(String naam, String wachtwoord) {
        Stand stand = houder.stand();
        Optional<Rol> onthouden = geheugen.zoek(naam, wachtwoord, stand);
        if (onthouden.isPresent()) {
            return onthouden;
        }
        Optional<Rol> rol = Optional.ofNullable(stand.inlog().get(naam))
                .filter(inlog -> hashes.matches(wachtwoord, inlog.wachtwoord()))
                .map(inlog -> inlog.persoon().rol());
        rol.ifPresent(gevonden -> geheugen.onthoud(naam, wachtwoord, stand, gevonden));
        return rol;
    }

    @Override
    public boolean bekend(String naam) {
        return houder.stand().inlog().containsKey(naam);
    }

    @Override
    public Optional<Persoon> persoon(String naam) {
        return Optional.ofNullable(houder.stand().inlog().get(naam)).map(Inlog::persoon);
    }

    @Override
    public Optional<Set<String>> namens(Persoon persoon) {
        return houder.stand().namens(persoon);
    }

    @Override
    public boolean klopt(String code, String wachtwoord) {
        return rol(code, wachtwoord).filter(Rol.DEELNEMER::equals).isPresent();
    }
}
