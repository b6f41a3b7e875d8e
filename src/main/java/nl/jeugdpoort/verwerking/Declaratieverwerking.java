package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.register.Declaratieantwoord;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.toets.Ketentoets;
import org.springframework.stereotype.Component;

/** What the gateway's own JW325 does to the declaratie that it answers. */
@Component
class Declaratieverwerking {

    private static final String DECLARATIE = "JW323";

    private final Ketentoets ketentoets;
    private final Signalen signalen;

    Declaratieverwerking(Ketentoets ketentoets, Signalen signalen) {
        this.ketentoets = ketentoets;
        this.signalen = signalen;
    }

    /**
     * Whether the gateway's own answer refuses only a part of a declaratie. The rest is then granted, so the declaratie goes on to the
     * gemeente, which hears what was refused. A declaratie that is refused line by line counts as sent, and its numbers as used; one
     * that is refused as a whole does not (IV087).
     */
    boolean deelsToegekend(Bericht bericht, Werkstuk stuk, Optional<NieuwBericht> antwoord) {
        if (!bericht.kop().berichtsoort().equals(DECLARATIE) || antwoord.isEmpty()) {
            return false;
        }
        Registerbericht declaratie = stuk.gelezen(bericht);
        Registerbericht jw325 = gelezen(bericht, antwoord.get());
        if (wijstAllesAf(jw325)) {
            return false;
        }
        stuk.blad().neem(declaratie);
        stuk.blad().beantwoord(declaratie, jw325);
        int terug = jw325.alle(Prestatie.class).size();
        int alle = declaratie.alle(Prestatie.class).size();
        if (terug < alle) {
            meld(bericht, terug, alle);
        }
        return terug < alle;
    }

    private void meld(Bericht declaratie, int terug, int alle) {
        signalen.meld(
                "declaratie-deels-afgekeurd",
                declaratie.kop().ontvanger(),
                declaratie.id(),
                "De poort heeft %d van de %d prestaties in deze declaratie afgewezen met een JW325. Verwerk alleen de rest."
                        .formatted(terug, alle));
    }

    private Registerbericht gelezen(Bericht declaratie, NieuwBericht antwoord) {
        return ketentoets.lees(declaratie, antwoord.inhoud());
    }

    private static boolean wijstAllesAf(Registerbericht jw325) {
        List<Declaratieantwoord> antwoord = jw325.alle(Declaratieantwoord.class);
        return antwoord.isEmpty() || antwoord.getFirst().afgewezen();
    }
}
