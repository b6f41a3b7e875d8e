package nl.jeugdpoort.termijn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.jeugdpoort.termijn.Termijnregels.Paar;

/** The terms that one call touches, as they were and as they are now; written back in two statements at the end. */
final class Werkblad {

    private final Map<Paar, Rij> actueel = new HashMap<>();
    private final List<Rij> rijen = new ArrayList<>();

    /** One term as it was (null when new) and as it is now. */
    static final class Rij {
        final Termijn oud;
        Termijn nu;

        private Rij(Termijn oud, Termijn nu) {
            this.oud = oud;
            this.nu = nu;
        }
    }

    Werkblad(List<Termijn> bekend) {
        bekend.forEach(termijn -> zet(new Rij(termijn, termijn)));
    }

    Optional<Termijn> vind(Paar paar) {
        return Optional.ofNullable(actueel.get(paar)).map(rij -> rij.nu);
    }

    void voegToe(Termijn termijn) {
        zet(new Rij(null, termijn));
    }

    void wijzig(Paar paar, UnaryOperator<Termijn> wijziging) {
        var rij = actueel.get(paar);
        rij.nu = wijziging.apply(rij.nu);
        if (rij.nu.stand().status() == TermijnStatus.VERVALLEN) {
            actueel.remove(paar);
        }
    }

    /** Terms on this sheet that have not been dropped. */
    List<Termijn> waar(Predicate<Termijn> voorwaarde) {
        return actueel.values().stream().map(rij -> rij.nu).filter(voorwaarde).toList();
    }

    List<Rij> nieuw() {
        return rijen.stream().filter(rij -> rij.oud == null).toList();
    }

    List<Rij> gewijzigd() {
        return rijen.stream()
                .filter(rij -> rij.oud != null && !rij.oud.equals(rij.nu))
                .toList();
    }

    private void zet(Rij rij) {
        rijen.add(rij);
        actueel.put(rij.nu.paar(), rij);
    }
}
