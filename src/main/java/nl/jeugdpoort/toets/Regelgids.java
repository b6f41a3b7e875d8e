package nl.jeugdpoort.toets;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toegang.Weigering;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.regellijst.Lijstregel;
import nl.jeugdpoort.toets.regellijst.Niveau;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import nl.jeugdpoort.toets.regellijst.Stand;
import nl.jeugdpoort.toets.regellijst.Voorbeelden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lists and explains the rules of the standards to people. */
@Component
public final class Regelgids {

    private final Regellijst lijst;
    private final List<RegelOverzicht> overzichten;
    private final Regelkeuzes keuzes;
    private final Standaardmappen standaarden;
    private final Map<String, Codelijst> retourcodes = new ConcurrentHashMap<>();

    @Autowired
    Regelgids(Regellijst lijst, Standaardmappen standaarden) {
        this.lijst = lijst;
        this.standaarden = standaarden;
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
        return los(Standaardmappen.meegeleverd());
    }

    /** A guide outside the gateway, of these standards. */
    public static Regelgids los(Standaardmappen standaarden) {
        return new Regelgids(new Regellijst(standaarden), standaarden);
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

    /** The sentence of one rule, empty when it is not in the list. */
    public Optional<String> zin(String code) {
        return overzichten.stream()
                .filter(regel -> regel.code().equals(code))
                .map(RegelOverzicht::zin)
                .findFirst();
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
                regel.elementen(),
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
