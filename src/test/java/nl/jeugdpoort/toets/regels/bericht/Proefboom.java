package nl.jeugdpoort.toets.regels.bericht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A message as a tree that is changed in few words, and written with one start tag per line. */
public final class Proefboom {

    private record Knoop(String naam, StringBuilder waarde, List<Knoop> kinderen) {

        String korteNaam() {
            return naam.substring(naam.indexOf(':') + 1);
        }

        Knoop kopie() {
            List<Knoop> kopieen =
                    new ArrayList<>(kinderen.stream().map(Knoop::kopie).toList());
            return new Knoop(naam, new StringBuilder(waarde), kopieen);
        }
    }

    private record Plek(Knoop ouder, Knoop knoop) {}

    private static final String IJW = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";

    private final Knoop wortel;
    private final String soort;

    private Proefboom(Knoop wortel, String soort) {
        this.wortel = wortel;
        this.soort = soort;
    }

    /** The base message of a kind: valid, and kept by every rule. */
    public static Proefboom van(String soort) {
        return uit("/regels/" + soort + ".xml", soort);
    }

    /** The message of a kind that goes with the others of {@code regels/keten}; a name may follow the kind after a stripe. */
    public static Proefboom uitKeten(String naam) {
        return uit("/regels/keten/" + naam + ".xml", naam.replaceAll("-.*", ""));
    }

    private static Proefboom uit(String bron, String soort) {
        try (InputStream bestand = Proefboom.class.getResourceAsStream(bron)) {
            return new Proefboom(lees(bestand), soort);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Knoop lees(InputStream bron) {
        try {
            return knoop(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bron)
                    .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Knoop knoop(Element element) {
        List<Knoop> kinderen = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element kind) {
                kinderen.add(knoop(kind));
            }
        }
        String waarde = kinderen.isEmpty() ? element.getTextContent() : "";
        return new Knoop(element.getNodeName(), new StringBuilder(waarde), kinderen);
    }

    /** Makes one change: {@code path = value}, {@code path weg}, {@code path dubbel} or {@code na path: <xml/>}. */
    public void bewerk(String bewerking) {
        if (bewerking.startsWith("na ")) {
            int dubbelepunt = bewerking.indexOf(": ");
            voegToeNa(bewerking.substring(3, dubbelepunt), bewerking.substring(dubbelepunt + 2));
        } else if (bewerking.endsWith(" weg")) {
            haalWeg(bewerking.substring(0, bewerking.length() - 4));
        } else if (bewerking.endsWith(" dubbel")) {
            verdubbel(bewerking.substring(0, bewerking.length() - 7));
        } else {
            String[] delen = bewerking.split(" = ", 2);
            zet(delen[0], delen[1]);
        }
    }

    public void zet(String einde, String waarde) {
        Knoop knoop = vind(einde).knoop();
        knoop.waarde().replace(0, knoop.waarde().length(), waarde);
    }

    public void haalWeg(String einde) {
        Plek plek = vind(einde);
        plek.ouder().kinderen().removeIf(k -> k == plek.knoop());
    }

    public void verdubbel(String einde) {
        Plek plek = vind(einde);
        voegToe(plek, plek.knoop().kopie());
    }

    /** Adds an element after another; {@code jw:} is the prefix of the kind of message. */
    public void voegToeNa(String einde, String xml) {
        String eigen = wortel.naam().substring(0, wortel.naam().indexOf(':') + 1);
        byte[] stuk =
                xml.replace("<jw:", "<" + eigen).replace("</jw:", "</" + eigen).getBytes(StandardCharsets.UTF_8);
        voegToe(vind(einde), lees(new ByteArrayInputStream(stuk)));
    }

    private static void voegToe(Plek na, Knoop nieuw) {
        List<Knoop> kinderen = na.ouder().kinderen();
        for (int i = 0; i < kinderen.size(); i++) {
            if (kinderen.get(i) == na.knoop()) {
                kinderen.add(i + 1, nieuw);
                return;
            }
        }
    }

    /** Path of the first element whose path ends so. */
    public String pad(String einde) {
        return paden().keySet().stream()
                .filter(p -> p.endsWith("/" + einde.replace("[1]", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(soort + " has no " + einde));
    }

    /** Line of an element in the message as written. */
    public int regel(String pad) {
        return new ArrayList<>(paden().keySet()).indexOf(pad) + 2;
    }

    public byte[] bytes() {
        StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        schrijf(wortel, true, uit);
        return uit.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void schrijf(Knoop knoop, boolean hoofd, StringBuilder uit) {
        uit.append('<').append(knoop.naam());
        if (hoofd) {
            String kort = "jw" + soort.substring(2);
            uit.append(" xmlns:ijw=\"").append(IJW).append("\" xmlns:").append(kort);
            uit.append("=\"http://www.istandaarden.nl/ijw/3_2/").append(kort).append("/schema\"");
        }
        uit.append('>').append(knoop.waarde());
        for (Knoop kind : knoop.kinderen()) {
            schrijf(kind, false, uit.append('\n'));
        }
        uit.append("</").append(knoop.naam()).append('>');
    }

    private Plek vind(String einde) {
        return paden().get(pad(einde));
    }

    private Map<String, Plek> paden() {
        Map<String, Plek> paden = new LinkedHashMap<>();
        verzamel(null, wortel, "/" + wortel.korteNaam(), paden);
        return paden;
    }

    private static void verzamel(Knoop ouder, Knoop knoop, String pad, Map<String, Plek> paden) {
        paden.put(pad, new Plek(ouder, knoop));
        Map<String, Integer> geteld = new LinkedHashMap<>();
        for (Knoop kind : knoop.kinderen()) {
            int index = geteld.merge(kind.korteNaam(), 1, Integer::sum);
            verzamel(knoop, kind, pad + "/" + kind.korteNaam() + (index > 1 ? "[" + index + "]" : ""), paden);
        }
    }
}
