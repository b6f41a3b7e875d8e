package nl.jeugdpoort.contact;

import java.time.Clock;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.termijn.Beurt;
import org.springframework.stereotype.Component;

/** Reminds suppliers of what they did not confirm in time: one signal per organisation, once per interval of the region. */
@Component("contactherinnering")
class Herinnering {

    /** Any number that no other task uses: one node at a time reminds. */
    private static final long SLOT = 77_000;

    private final Verouderd verouderd;
    private final Contactsignalen signalen;
    private final Regios regios;
    private final Clock klok;
    private final Beurt beurt;

    Herinnering(Verouderd verouderd, Contactsignalen signalen, Regios regios, Clock klok, Beurt beurt) {
        this.verouderd = verouderd;
        this.signalen = signalen;
        this.regios = regios;
        this.klok = klok;
        this.beurt = beurt;
    }

    /** Reminds of everything that is due now; does nothing while another node does it. */
    public void herinner() {
        beurt.neem(SLOT, () -> {
            var nu = klok.instant();
            regios.alle()
                    .forEach(regio -> verouderd
                            .herinner(regio, nu)
                            .forEach((organisatie, aantal) -> signalen.verouderd(regio, organisatie, aantal)));
            return true;
        });
    }
}
