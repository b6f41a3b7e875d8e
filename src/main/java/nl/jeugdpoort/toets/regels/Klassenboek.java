package nl.jeugdpoort.toets.regels;

import java.util.List;
import java.util.stream.IntStream;
import nl.jeugdpoort.toets.regels.Berichtboek.Ingang;
import nl.jeugdpoort.toets.schema.Element;
import nl.jeugdpoort.toets.schema.Luisteraar;

/** The rules of one kind of message, and by the number of an element which of them look at its end. */
final class Klassenboek implements Luisteraar.Soort {

    private final List<Ingang> ingangen;
    private final int[][] kijkers;
    private final Retourcodevertaling retourcodes;

    /** @param elementen all elements of the kind, each at its number */
    Klassenboek(List<Ingang> ingangen, List<Element> elementen, Retourcodevertaling retourcodes) {
        this.ingangen = ingangen;
        this.retourcodes = retourcodes;
        kijkers = new int[elementen.size()][];
        elementen.forEach(element -> kijkers[element.nummer()] = IntStream.range(0, ingangen.size())
                .filter(i -> ingangen.get(i).kijktNaar(element))
                .toArray());
    }

    @Override
    public boolean volgt(Element element) {
        return true;
    }

    @Override
    public Luisteraar nieuw(Luisteraar.Bevindingen uit) {
        Berichtregel[] regels = new Berichtregel[ingangen.size()];
        for (int i = 0; i < regels.length; i++) {
            regels[i] = ingangen.get(i).uitvoering().voorBericht();
        }
        return new Klassenlezer(this, regels, retourcodes.om(uit));
    }

    /** Which rules look at the end of this class. */
    int[] kijkers(Element element) {
        return kijkers[element.nummer()];
    }

    Regel regel(int nummer) {
        return ingangen.get(nummer).regel();
    }
}
