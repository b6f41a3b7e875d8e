package nl.jeugdpoort.toets;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.regellijst.Lijstregel;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import nl.jeugdpoort.toets.regellijst.Voorbeelden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Explains the rules of the standards to people. */
@Component
public final class Regelgids {

    private final Regellijst lijst;
    private final Standaardmappen standaarden;
    private final Map<String, Codelijst> retourcodes = new ConcurrentHashMap<>();

    @Autowired
    Regelgids(Regellijst lijst, Standaardmappen standaarden) {
        this.lijst = lijst;
        this.standaarden = standaarden;
    }

    /** A guide outside the gateway. */
    public static Regelgids los() {
        return los(Standaardmappen.meegeleverd());
    }

    /** A guide outside the gateway, of these standards. */
    public static Regelgids los(Standaardmappen standaarden) {
        return new Regelgids(new Regellijst(standaarden), standaarden);
    }

    /** The rule with this code, written in capitals or not; empty when no standard has it. */
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
                        .flatMap(code -> retourcodes(regel.standaard()).betekenis(code))
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

    private Codelijst retourcodes(String naam) {
        return retourcodes.computeIfAbsent(naam, n -> {
            Standaard standaard = standaarden.van(n);
            return Codelijst.van(standaard, standaard.retourcodes().lijst());
        });
    }
}
