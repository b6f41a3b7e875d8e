package nl.jeugdpoort.toets;

import java.util.Optional;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.regellijst.Lijstregel;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import nl.jeugdpoort.toets.regellijst.Voorbeelden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Explains the rules of the standard to people. */
@Component
public final class Regelgids {

    private final Regellijst lijst;
    private final Codelijst retourcodes = Codelijst.van("WJ001");

    @Autowired
    Regelgids(Regellijst lijst) {
        this.lijst = lijst;
    }

    /** A guide outside the gateway. */
    public static Regelgids los() {
        return new Regelgids(new Regellijst());
    }

    /** The rule with this code, written in capitals or not; empty when the standard has none. */
    public Optional<Regeluitleg> bij(String code) {
        return lijst.zoek(code).map(this::uitleg);
    }

    private Regeluitleg uitleg(Lijstregel regel) {
        return new Regeluitleg(
                regel.code(),
                regel.soort(),
                regel.niveau().woord(),
                regel.retourcode(),
                Optional.ofNullable(regel.retourcode())
                        .flatMap(retourcodes::betekenis)
                        .orElse(null),
                regel.klasse(),
                regel.berichten(),
                regel.zin(),
                regel.stand().woord(),
                regel.stand().betekenis(),
                regel.reden(),
                regel.uitgewerktIn(),
                Voorbeelden.goed(regel.code()),
                Voorbeelden.fout(regel.code()));
    }
}
