package nl.jeugdpoort.toets.leesblad;

import com.ctc.wstx.exc.WstxLazyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.toets.Leesblad;
import nl.jeugdpoort.toets.Leesblad.Veld;
import nl.jeugdpoort.toets.schema.Element;
import org.codehaus.stax2.XMLStreamReader2;

/** One reading of one message, until the sheet is full. */
public final class Bladlezer {

    private static final int HOOGSTE = 2;
    private static final int LAAGSTE = 6;

    private final XMLStreamReader2 lezer;
    private final BiFunction<String, String, Optional<Element>> wortels;
    private final Betekenis betekenis;
    private final int vanaf;
    private final List<Deel> delen = new ArrayList<>();
    private Kader hier;
    private int geteld;
    private boolean begonnen;

    private Bladlezer(
            XMLStreamReader2 lezer,
            BiFunction<String, String, Optional<Element>> wortels,
            Betekenis betekenis,
            int vanaf) {
        this.lezer = lezer;
        this.wortels = wortels;
        this.betekenis = betekenis;
        this.vanaf = vanaf;
    }

    /**
     * The parts from a place on, empty when it is no XML.
     *
     * @param wortels finds the root element of a schema by namespace and name
     */
    public static Optional<Leesblad> lees(
            XMLStreamReader2 lezer,
            BiFunction<String, String, Optional<Element>> wortels,
            Betekenis betekenis,
            int vanaf) {
        return new Bladlezer(lezer, wortels, betekenis, vanaf).lees();
    }

    private Optional<Leesblad> lees() {
        boolean kapot = false;
        try {
            while (lezer.hasNext() && !vol()) {
                stap(lezer.next());
            }
        } catch (XMLStreamException | WstxLazyException e) {
            kapot = true;
        }
        if (!begonnen) {
            return Optional.empty();
        }
        var onderdelen =
                delen.stream().limit(Leesblad.PER_BLAD).map(Deel::onderdeel).toList();
        return Optional.of(new Leesblad(vanaf, onderdelen, vol(), kapot));
    }

    private boolean vol() {
        return delen.size() > Leesblad.PER_BLAD;
    }

    private void stap(int soort) throws XMLStreamException {
        switch (soort) {
            case XMLStreamConstants.START_ELEMENT -> begin(lezer.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (hier != null) {
                    hier.lees(lezer.getTextCharacters(), lezer.getTextStart(), lezer.getTextLength());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> einde();
            default -> {
                // comments and instructions are not for readers
            }
        }
    }

    private void begin(String naam) {
        begonnen = true;
        if (hier == null) {
            hier = new Kader(wortels.apply(lezer.getNamespaceURI(), naam).orElse(null), naam, null);
            return;
        }
        if (hier.deel == null) {
            hier.deel = deelVan(hier);
        }
        hier = new Kader(hier.kind(naam), naam, hier);
    }

    /** An element turns out to hold others. The root is a part only when it holds values itself. */
    private Deel deelVan(Kader houder) {
        String naam = Leesnaam.van(houder.naam);
        if (houder.isWortel()) {
            return new Deel(HOOGSTE, naam);
        }
        if (!houder.isEigenDeel()) {
            return houder.rond.deel;
        }
        int niveau = houder.rond.isWortel() ? HOOGSTE : Math.min(LAAGSTE, houder.rond.deel.niveau + 1);
        int nummer = houder.rond.tel(houder.naam);
        Deel nieuw = new Deel(niveau, houder.isMeervoudig() ? naam + " " + nummer : naam);
        plaats(nieuw);
        return nieuw;
    }

    private void plaats(Deel deel) {
        if (!deel.geplaatst) {
            deel.geplaatst = true;
            geteld++;
            if (geteld > vanaf) {
                delen.add(deel);
            }
        }
    }

    private void einde() {
        Kader klaar = hier;
        hier = klaar.rond;
        if (klaar.deel == null && hier != null) {
            String tekst = klaar.tekst();
            plaats(hier.deel);
            hier.deel.voegToe(new Veld(
                    Leesnaam.in(hier.groep(), klaar.naam), tekst, betekenis.van(klaar.element, tekst), klaar.weg()));
        }
    }
}
