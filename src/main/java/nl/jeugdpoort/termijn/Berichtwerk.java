package nl.jeugdpoort.termijn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.termijn.Termijnregels.Stap;

/**
 * What one message does to terms.
 *
 * @param geenAfkeuring retourcodes of its standard that refuse nothing
 */
record Berichtwerk(Bericht bericht, List<Stap> stappen, Set<String> geenAfkeuring) {

    boolean doetIets() {
        return !stappen.isEmpty() || afgekeurdHeenbericht().isPresent();
    }

    /** The heenbericht that this retour refuses, empty when it refuses none. */
    Optional<UUID> afgekeurdHeenbericht() {
        boolean keurtAf = bericht.kop().isAntwoord()
                && bericht.status() != BerichtStatus.AFGEKEURD
                && !geenAfkeuring.containsAll(bericht.kop().feiten().retourcodes());
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
