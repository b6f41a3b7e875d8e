package nl.jeugdpoort.toets.leesblad;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.toets.Leesblad.Onderdeel;
import nl.jeugdpoort.toets.Leesblad.Veld;

/** A part that is being read. */
final class Deel {

    /** What no schema bounds is bounded here. */
    private static final int MEESTE = 200;

    final int niveau;
    private final String naam;
    private final List<Veld> velden = new ArrayList<>();
    boolean geplaatst;

    Deel(int niveau, String naam) {
        this.niveau = niveau;
        this.naam = naam;
    }

    void voegToe(Veld veld) {
        if (velden.size() < MEESTE) {
            velden.add(veld);
        } else if (velden.size() == MEESTE) {
            velden.add(new Veld("Meer velden", "Download het bericht om alles te zien.", null, 0));
        }
    }

    Onderdeel onderdeel() {
        return new Onderdeel(niveau, naam, velden);
    }
}
