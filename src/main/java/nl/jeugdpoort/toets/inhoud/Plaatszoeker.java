package nl.jeugdpoort.toets.inhoud;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.toets.schema.Veiliglezer;
import org.codehaus.stax2.XMLStreamReader2;

/** Finds where the elements of a valid message are that findings speak of, in one pass however many there are. */
public final class Plaatszoeker {

    /**
     * An element to find.
     *
     * @param klasse number of the class
     * @param veld path below it; empty for the class itself
     */
    public record Gezocht(int klasse, String veld) {}

    /** An element that is open: where it stands, how many of each name it has so far, and the class it belongs to. */
    private static final class Open {

        private final String naam;
        private final Open rond;
        private final int nummer;
        private final Map<String, Integer> kinderen = new HashMap<>();
        private final int klasse;
        private final String veld;

        Open(String naam, Open rond, int nieuweKlasse) {
            this.naam = naam;
            this.rond = rond;
            nummer = rond == null ? 1 : rond.kinderen.merge(naam, 1, Integer::sum);
            boolean isKlasse = nieuweKlasse >= 0;
            klasse = isKlasse || rond == null ? nieuweKlasse : rond.klasse;
            veld = isKlasse || rond == null ? "" : rond.veld.isEmpty() ? naam : rond.veld + "/" + naam;
        }

        String pad() {
            String hier = (rond == null ? "" : rond.pad()) + "/" + naam;
            return nummer > 1 ? hier + "[" + nummer + "]" : hier;
        }
    }

    private final XMLStreamReader2 lezer;
    private final Map<Integer, Set<String>> gezocht;
    private final Map<Gezocht, Vindplaats> gevonden = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int begonnen;

    private Plaatszoeker(XMLStreamReader2 lezer, Map<Integer, Set<String>> gezocht) {
        this.lezer = lezer;
        this.gezocht = gezocht;
    }

    /**
     * Looks up elements; one that the message does not have is absent from the answer.
     *
     * @param gezocht paths by the number of the class
     */
    public static Map<Gezocht, Vindplaats> zoek(byte[] bericht, Map<Integer, Set<String>> gezocht) {
        try {
            XMLStreamReader2 lezer = Veiliglezer.open(bericht);
            try {
                Plaatszoeker zoeker = new Plaatszoeker(lezer, gezocht);
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
        while (lezer.hasNext()) {
            int soort = lezer.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                begin(lezer.getLocalName());
            } else if (soort == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
    }

    private void begin(String naam) throws XMLStreamException {
        Open nu = new Open(naam, open.peek(), Klassen.isKlasse(naam) ? begonnen++ : -1);
        open.push(nu);
        if (gezocht.getOrDefault(nu.klasse, Set.of()).contains(nu.veld)) {
            onthoud(nu);
        }
    }

    private void onthoud(Open nu) throws XMLStreamException {
        Location begin = lezer.getLocationInfo().getStartLocation();
        String waarde = null;
        if (!nu.veld.isEmpty() && lezer.next() == XMLStreamConstants.CHARACTERS) {
            waarde = toon(nu.naam, lezer.getText().strip());
        }
        gevonden.putIfAbsent(
                new Gezocht(nu.klasse, nu.veld),
                new Vindplaats(nu.pad(), begin.getLineNumber(), begin.getColumnNumber(), waarde));
        if (!nu.veld.isEmpty()) {
            vervolg();
        }
    }

    /** The reader stands one event further, which may be an element too. */
    private void vervolg() throws XMLStreamException {
        if (lezer.getEventType() == XMLStreamConstants.START_ELEMENT) {
            begin(lezer.getLocalName());
        } else if (lezer.getEventType() == XMLStreamConstants.END_ELEMENT) {
            open.pop();
        }
    }

    private static String toon(String naam, String waarde) {
        if (waarde.isEmpty()) {
            return null;
        }
        return naam.equals("Bsn") ? "*******" + waarde.substring(waarde.length() - 2) : waarde;
    }
}
