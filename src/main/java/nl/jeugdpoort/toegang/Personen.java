package nl.jeugdpoort.toegang;

import java.util.Optional;
import nl.jeugdpoort.deelnemer.Inloggegevens;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.deelnemer.Persoon;
import org.springframework.stereotype.Component;

/** Makes a caller of whoever proved who he is: what he may do and for whom he stands is that of this moment. */
@Component
class Personen {

    private final Inloggegevens gegevens;

    Personen(Inloggegevens gegevens) {
        this.gegevens = gegevens;
    }

    /** Whoever logs in by password under this name; empty when nobody does any more. */
    Optional<Aanroeper> metNaam(String naam) {
        return gegevens.persoon(naam).flatMap(this::van);
    }

    /** Empty when his region or organisation is not there. */
    Optional<Aanroeper> van(Persoon persoon) {
        boolean vanDeelnemer = persoon.rol() == Rol.DEELNEMER || persoon.rol() == Rol.MEDEWERKER;
        String code = vanDeelnemer ? persoon.plaats() : persoon.naam();
        return gegevens.namens(persoon).map(namens -> new Aanroeper(code, persoon.naam(), persoon.rol(), namens));
    }
}
