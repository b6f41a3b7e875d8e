package nl.jeugdpoort.termijn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.termijn.Termijnregels.Stap;

/** What one message does to terms. */
record Berichtwerk(Bericht bericht, List<Stap> stappen) {

    /** Retourcodes that refuse nothing: no remark, not assessed, granted in full (iJw 3.2, list WJ001). */
    private static final Set<String> GEEN_AFKEURING = Set.of("0200", "0233", "8001");

    boolean doetIets() {
        return !stappen.isEmpty() || afgekeurdHeenbericht().isPresent();
    }

    /** The heenbericht that this retour refuses, empty when it refuses none. */
    Optional<UUID> afgekeurdHeenbericht() {
        boolean keurtAf = bericht.kop().isAntwoord()
                && bericht.status() != BerichtStatus.AFGEKEURD
                && !GEEN_AFKEURING.containsAll(bericht.kop().feiten().retourcodes());
        return keurtAf ? Optional.ofNullable(bericht.antwoordOp()) : Optional.empty();
    }

    void doe(Werkblad blad, Kalender kalender) {
        var gevonden = new HashSet<String>();
        for (var stap : stappen) {
            if (blad.vind(stap.paar()).isPresent()) {
                gevonden.add(stap.paar().sleutel());
            }
            doe(stap, blad, kalender);
        }
        // Its start may still come (OP080: order carries no meaning). Not when it met another term by the same key.
        stappen.stream()
                .filter(stap ->
                        stap.kanVooruit() && !gevonden.contains(stap.paar().sleutel()))
                .filter(stap -> blad.vind(stap.paar()).isEmpty())
                .forEach(stap -> Termijnstappen.vooruit(blad, stap, bericht));
        afgekeurdHeenbericht().ifPresent(heen -> Termijnstappen.afgekeurd(blad, heen));
    }

    private void doe(Stap stap, Werkblad blad, Kalender kalender) {
        switch (stap.werking().doel()) {
            case START -> Termijnstappen.start(blad, stap, bericht, kalender);
            case VERLENGD -> Termijnstappen.verlengd(blad, stap, bericht, kalender);
            case GEHAALD -> Termijnstappen.gehaald(blad, stap, bericht, kalender);
            case VERVALT -> Termijnstappen.vervalt(blad, stap.paar());
        }
    }
}
