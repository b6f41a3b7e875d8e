package nl.jeugdpoort.toets;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.regellijst.Lijstregel;
import nl.jeugdpoort.toets.regellijst.Niveau;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import nl.jeugdpoort.toets.regellijst.Stand;
import nl.jeugdpoort.toets.regellijst.Voorbeelden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lists and explains the rules of the standard to people. */
@Component
public final class Regelgids {

    private final Regellijst lijst;
    private final List<RegelOverzicht> overzichten;
    private final Regelkeuzes keuzes;
    private final Codelijst retourcodes = Codelijst.van("WJ001");

    @Autowired
    Regelgids(Regellijst lijst) {
        this.lijst = lijst;
        this.overzichten = lijst.alle().stream().map(RegelOverzicht::van).toList();
        this.keuzes = new Regelkeuzes(
                overzichten.stream()
                        .flatMap(regel -> regel.berichten().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Arrays.stream(Niveau.values()).map(Niveau::woord).toList(),
                standen());
    }

    private static Map<String, String> standen() {
        Map<String, String> standen = new LinkedHashMap<>();
        Arrays.stream(Stand.values()).forEach(stand -> standen.put(stand.woord(), stand.betekenis()));
        return Collections.unmodifiableMap(standen);
    }

    /** A guide outside the gateway. */
    public static Regelgids los() {
        return new Regelgids(new Regellijst());
    }

    /** What can be asked for in {@link #zoek}. */
    public Regelkeuzes keuzes() {
        return keuzes;
    }

    /**
     * The rules that are asked for, in the order of the list.
     *
     * @throws Weigering 400 when a word of the question is none of the choices
     */
    public List<RegelOverzicht> zoek(Regelvraag vraag) {
        vraag.controleer(keuzes);
        return overzichten.stream().filter(vraag).toList();
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
                regel.elementen(),
                regel.zin(),
                regel.stand().woord(),
                regel.stand().betekenis(),
                regel.reden(),
                regel.uitgewerktIn(),
                Voorbeelden.goed(regel.code()),
                Voorbeelden.fout(regel.code()));
    }
}
