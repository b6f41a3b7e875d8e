package nl.jeugdpoort.cli.simulatie;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * All messages of one pair in one run, client after client, in the order in which they must be sent. The same run, pair and count always
 * give the same bytes. For one thread.
 */
public final class Verkeer {

    private final Run run;
    private final Nummering nummering;
    private final int index;
    private final int aantal;
    private final Deque<Simbericht> klaar = new ArrayDeque<>();
    private int clienten;
    private int gegeven;

    /**
     * @param index position of the pair in the run, below {@link Paar#MEESTE}
     * @param aantal how many messages to make
     */
    public Verkeer(Run run, Paar paar, int index, int aantal) {
        this.run = run;
        this.nummering = new Nummering(run, paar, index);
        this.index = index;
        this.aantal = aantal;
    }

    /** The next message, null when all have been given. */
    public Simbericht volgende() {
        if (gegeven == aantal) {
            return null;
        }
        if (klaar.isEmpty()) {
            maak();
        }
        gegeven++;
        return klaar.removeFirst();
    }

    /** A whole story, or loose messages when the rest is too short for it: no story is ever cut off. */
    private void maak() {
        int eerste = nummering.berichten();
        List<Simbericht> geheel = keten().geheel();
        if (geheel.size() <= aantal - gegeven) {
            klaar.addAll(geheel);
        } else {
            nummering.terugNaar(eerste);
            klaar.add(keten().los());
        }
    }

    private Keten keten() {
        Toeval toeval = new Toeval(run.seed(), ((long) index << 32) | clienten);
        long begin = Math.floorMod(Toeval.meng(run.seed() + index), (long) TestBsn.aantal());
        Client client = Client.van(TestBsn.nummer(begin + clienten), run.vandaag(), toeval);
        return new Keten(nummering, toeval, client, clienten++, run.vandaag());
    }
}
