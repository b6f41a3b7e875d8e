package nl.jeugdpoort.tussentaal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.ijw.v3_2.jw301.Bericht;
import nl.jeugdpoort.ijw.v3_2.jw301.ToegewezenProduct;
import org.springframework.stereotype.Component;

/** Tells how a toewijzing differs from the bepaling that it follows on: another product, size or period, and what is missing or more. */
@Component
public class Verschil {

    private static final String VERWIJDERD = "13";

    private final Tussentalen talen;

    Verschil(Tussentalen talen) {
        this.talen = talen;
    }

    /**
     * The differences in plain Dutch sentences, empty when there are none. Only the help that the bepaling asks of the aanbieder of the message
     * is looked at.
     *
     * @param jw301 a JW301 that is valid against its schema
     */
    public List<String> tussen(Bepaling bepaling, byte[] jw301) {
        Bericht bericht = Toewijzingsbericht.XML.lees(jw301);
        String aanbieder = bericht.getHeader().getOntvanger();
        var taal = talen.vanGemeente(bepaling.jeugdige().verantwoordelijkeGemeente());
        List<Bepaald> bepaald = IntStream.rangeClosed(1, bepaling.hulp().size())
                .mapToObj(nummer -> Bepaald.van(bepaling, nummer, taal))
                .filter(een -> een.hulp().zorgaanbieder().equals(aanbieder))
                .toList();
        if (bepaald.isEmpty()) {
            return List.of("De toewijzing is voor aanbieder " + aanbieder
                    + ". De bepaling vraagt van die aanbieder geen hulp.");
        }
        List<ToegewezenProduct> over =
                new ArrayList<>(bericht.getClient().getToegewezenProducten().getToegewezenProduct());
        over.removeIf(product -> VERWIJDERD.equals(product.getRedenWijziging()));
        return vergelijk(bepaald, over);
    }

    /** Help that has its own product goes first, so that only what is left over counts as another product. */
    private static List<String> vergelijk(List<Bepaald> bepaald, List<ToegewezenProduct> over) {
        ToegewezenProduct[] bij = new ToegewezenProduct[bepaald.size()];
        for (int i = 0; i < bij.length; i++) {
            bij[i] = neem(bepaald.get(i), over);
        }
        for (int i = 0; i < bij.length; i++) {
            if (bij[i] == null && !over.isEmpty()) {
                bij[i] = over.removeFirst();
            }
        }
        Stream<String> perHulp =
                IntStream.range(0, bij.length).boxed().flatMap(i -> bepaald.get(i).verschillen(bij[i]).stream());
        return Stream.concat(perHulp, over.stream().map(Verschil::ook)).toList();
    }

    private static ToegewezenProduct neem(Bepaald bepaald, List<ToegewezenProduct> over) {
        for (ToegewezenProduct product : over) {
            if (bepaald.isProduct(product)) {
                over.remove(product);
                return product;
            }
        }
        return null;
    }

    private static String ook(ToegewezenProduct product) {
        return "Toegewezen is ook product " + Bepaald.naam(product) + " vanaf " + Woorden.dag(product.getIngangsdatum())
                + ". Dat staat niet in de bepaling.";
    }
}
