package nl.jeugdpoort.toets.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** A light second pass that looks up paths in a valid message; stops when it has them all. */
public final class Padlezer {

    private static final String ERNAAST = "-";
    private static final Lezers LEZERS = new Lezers();

    /**
     * Where an element begins.
     *
     * @param regel line from 1
     * @param kolom column from 1
     * @param waarde its first piece of text, empty when it starts with an element
     */
    public record Vindplaats(int regel, int kolom, String waarde) {}

    private final XMLStreamReader2 lezer;
    private final Set<String> gezocht;
    private final Map<String, Vindplaats> gevonden = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> aantallen = new HashMap<>();

    private Padlezer(XMLStreamReader2 lezer, Set<String> gezocht) {
        this.lezer = lezer;
        this.gezocht = gezocht;
    }

    /**
     * Looks up paths; one that the message does not have is absent from the answer.
     *
     * @param paden as in {@link nl.jeugdpoort.toets.Bevinding#pad()}
     */
    public static Map<String, Vindplaats> zoek(byte[] bericht, Set<String> paden) {
        try {
            XMLStreamReader2 lezer = LEZERS.open(bericht);
            try {
                Padlezer zoeker = new Padlezer(lezer, paden);
                zoeker.lees();
                return zoeker.gevonden;
            } finally {
                lezer.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Only a message that was found valid can be searched", e);
        }
    }

    private void lees() throws XMLStreamException {
        while (gevonden.size() < gezocht.size() && lezer.hasNext()) {
            int soort = lezer.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (soort == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
    }

    private void begin() throws XMLStreamException {
        String pad = opWeg() ? genummerd() : ERNAAST;
        open.push(pad);
        if (gezocht.contains(pad)) {
            Location begin = lezer.getLocationInfo().getStartLocation();
            boolean tekst = lezer.next() == XMLStreamConstants.CHARACTERS;
            gevonden.put(
                    pad, new Vindplaats(begin.getLineNumber(), begin.getColumnNumber(), tekst ? lezer.getText() : ""));
            verwerkVolgend();
        }
    }

    /** Whether the element around this one leads to something sought, so that its children need numbers. */
    private boolean opWeg() {
        return open.isEmpty() || gezocht.stream().anyMatch(g -> g.startsWith(open.peek() + "/"));
    }

    private String genummerd() {
        String zonder = (open.isEmpty() ? "" : open.peek()) + "/" + lezer.getLocalName();
        int nummer = aantallen.merge(zonder, 1, Integer::sum);
        return nummer == 1 ? zonder : zonder + "[" + nummer + "]";
    }

    private void verwerkVolgend() throws XMLStreamException {
        if (lezer.getEventType() == XMLStreamConstants.START_ELEMENT) {
            begin();
        } else if (lezer.getEventType() == XMLStreamConstants.END_ELEMENT) {
            open.pop();
        }
    }
}
