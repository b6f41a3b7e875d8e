package nl.jeugdpoort.toets.inhoud;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.toets.schema.Veiliglezer;
import org.codehaus.stax2.XMLStreamReader2;

/** Finds where the elements of a valid message are that findings speak of, in one pass however many there are. */
public final class Plaatszoeker {

    /** A question after the place of an element. */
    public interface Vraag {

        /** Number of the class. */
        int klasse();

        /** Path below the class; empty for the class itself. */
        String veld();

        /** Told once: where the element begins, or the class when it has no such element. */
        void gevonden(Vindplaats plaats);
    }

    /** An element that is open: where it stands, how many of each name it has so far, and the class it belongs to. */
    private static final class Open {

        private final String naam;
        private final Open rond;
        private final int nummer;
        private final Map<String, Integer> kinderen = new HashMap<>(4);
        private final Klasse klasse;
        private final String veld;

        Open(String naam, Open rond, Klasse nieuweKlasse) {
            this.naam = naam;
            this.rond = rond;
            nummer = rond == null ? 1 : rond.kinderen.merge(naam, 1, Integer::sum);
            boolean begintKlasse = nieuweKlasse != null || rond == null;
            klasse = begintKlasse ? nieuweKlasse : rond.klasse;
            veld = begintKlasse ? "" : rond.veld.isEmpty() ? naam : rond.veld + "/" + naam;
        }

        String pad() {
            String hier = (rond == null ? "" : rond.pad()) + "/" + naam;
            return nummer > 1 ? hier + "[" + nummer + "]" : hier;
        }
    }

    /** A class that is open, where it begins, and what is still asked of it. */
    private record Klasse(int regel, int kolom, List<Vraag> vragen) {}

    private final XMLStreamReader2 lezer;
    private final List<Vraag> vragen;
    private final Deque<Open> open = new ArrayDeque<>();
    private int begonnen;
    private int volgende;

    private Plaatszoeker(XMLStreamReader2 lezer, List<Vraag> vragen) {
        this.lezer = lezer;
        this.vragen = vragen;
    }

    /** Answers questions about a message. */
    public static void zoek(byte[] bericht, List<? extends Vraag> vragen) {
        List<Vraag> opVolgorde = new ArrayList<>(vragen);
        opVolgorde.sort(Comparator.comparingInt(Vraag::klasse));
        try {
            XMLStreamReader2 lezer = Veiliglezer.open(bericht);
            try {
                new Plaatszoeker(lezer, opVolgorde).lees();
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
                einde();
            }
        }
    }

    private void begin(String naam) throws XMLStreamException {
        Open nu = new Open(naam, open.peek(), Klassen.isKlasse(naam) ? klasse() : null);
        open.push(nu);
        if (!nu.veld.isEmpty() && nu.klasse != null && gevraagd(nu)) {
            antwoord(nu);
        }
    }

    private Klasse klasse() throws XMLStreamException {
        int nummer = begonnen++;
        int vanaf = volgende;
        while (volgende < vragen.size() && vragen.get(volgende).klasse() == nummer) {
            volgende++;
        }
        Location begin = lezer.getLocationInfo().getStartLocation();
        List<Vraag> hier = vanaf == volgende ? List.of() : new ArrayList<>(vragen.subList(vanaf, volgende));
        return new Klasse(begin.getLineNumber(), begin.getColumnNumber(), hier);
    }

    private static boolean gevraagd(Open nu) {
        return nu.klasse.vragen().stream().anyMatch(v -> v.veld().equals(nu.veld));
    }

    private void antwoord(Open nu) throws XMLStreamException {
        Location begin = lezer.getLocationInfo().getStartLocation();
        String waarde = lezer.next() == XMLStreamConstants.CHARACTERS
                ? toon(nu.naam, lezer.getText().strip())
                : null;
        Vindplaats plaats = new Vindplaats(nu.pad(), begin.getLineNumber(), begin.getColumnNumber(), waarde);
        nu.klasse.vragen().stream().filter(v -> v.veld().equals(nu.veld)).forEach(v -> v.gevonden(plaats));
        nu.klasse.vragen().removeIf(v -> v.veld().equals(nu.veld));
        vervolg();
    }

    /** The reader stands one event further, which may be an element too. */
    private void vervolg() throws XMLStreamException {
        if (lezer.getEventType() == XMLStreamConstants.START_ELEMENT) {
            begin(lezer.getLocalName());
        } else if (lezer.getEventType() == XMLStreamConstants.END_ELEMENT) {
            einde();
        }
    }

    private void einde() {
        Open dicht = open.pop();
        if (dicht.klasse != null
                && dicht.veld.isEmpty()
                && !dicht.klasse.vragen().isEmpty()) {
            Vindplaats plaats = new Vindplaats(dicht.pad(), dicht.klasse.regel(), dicht.klasse.kolom(), null);
            dicht.klasse.vragen().forEach(v -> v.gevonden(plaats));
        }
    }

    private static String toon(String naam, String waarde) {
        if (waarde.isEmpty()) {
            return null;
        }
        return naam.equals("Bsn") ? "*******" + waarde.substring(waarde.length() - 2) : waarde;
    }
}
