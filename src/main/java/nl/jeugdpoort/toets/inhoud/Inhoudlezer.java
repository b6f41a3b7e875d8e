package nl.jeugdpoort.toets.inhoud;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.register.Geplaatst;
import nl.jeugdpoort.toets.schema.Veiliglezer;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads the classes of one valid message. */
public final class Inhoudlezer {

    private final XMLStreamReader2 lezer;
    private final Klassemaker maker;
    private final List<Geplaatst> klassen = new ArrayList<>();
    private final Deque<String> pad = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private Velden hier;
    private int begonnen;
    private boolean waarde;

    private Inhoudlezer(XMLStreamReader2 lezer, Function<String, UUID> kenmerk) {
        this.lezer = lezer;
        maker = new Klassemaker(kenmerk);
    }

    /**
     * The classes of a message that was found valid, in the order in which they begin.
     *
     * @param kenmerk keyed hash of a BSN
     * @throws IllegalArgumentException when it is not well-formed
     */
    public static List<Geplaatst> lees(byte[] bericht, Function<String, UUID> kenmerk) {
        try {
            XMLStreamReader2 lezer = Veiliglezer.open(bericht);
            try {
                return new Inhoudlezer(lezer, kenmerk).lees();
            } finally {
                lezer.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Only a message that was found valid can be read", e);
        }
    }

    private List<Geplaatst> lees() throws XMLStreamException {
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(lezer.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> lees(lezer.getText());
                case XMLStreamConstants.END_ELEMENT -> einde(lezer.getLocalName());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        klassen.sort(Comparator.comparingInt(Geplaatst::plek));
        return klassen;
    }

    private void begin(String naam) {
        waarde = true;
        tekst.setLength(0);
        if (Klassen.isKlasse(naam)) {
            hier = new Velden(naam, hier, begonnen++);
            pad.clear();
        } else if (hier != null) {
            pad.addLast(naam);
        }
    }

    private void lees(String stuk) {
        if (waarde) {
            tekst.append(stuk);
        }
    }

    private void einde(String naam) {
        if (hier != null && naam.equals(hier.naam()) && pad.isEmpty()) {
            klassen.add(new Geplaatst(hier.plek(), maker.maak(hier)));
            hier = hier.rond();
        } else if (hier != null && !pad.isEmpty()) {
            if (waarde) {
                hier.zet(String.join("/", pad), tekst.toString());
            }
            pad.removeLast();
        }
        waarde = false;
    }
}
