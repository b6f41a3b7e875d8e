package nl.jeugdpoort.toets.schema;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/** Limits on what is outside the schema: depth, and how many different names a message may bring along. */
final class Veiligheid {

    /** Deeper than any message of a standard. */
    static final int DIEPST = 64;

    private static final int VREEMDE_NAMEN = 2000;

    private final XMLStreamReader2 lezer;
    private final Set<String> namen = new HashSet<>();

    Veiligheid(XMLStreamReader2 lezer) {
        this.lezer = lezer;
    }

    /** Looks at the namespace declarations of the start tag at hand. */
    void prefixen() {
        for (int i = lezer.getNamespaceCount() - 1; i >= 0; i--) {
            tel(lezer.getNamespacePrefix(i));
        }
    }

    /** Looks at a start tag that the schema does not know. */
    void vreemd() {
        if (lezer.getDepth() > DIEPST) {
            throw new Onveilig("Het bericht is te diep genest: elementen staan meer dan " + DIEPST
                    + " lagen diep. Dat heeft geen enkel bericht van de standaard. Maak het bericht opnieuw.");
        }
        tel(lezer.getLocalName());
        for (int i = lezer.getAttributeCount() - 1; i >= 0; i--) {
            tel(lezer.getAttributeLocalName(i));
        }
    }

    private void tel(String naam) {
        if (namen.add(naam) && namen.size() > VREEMDE_NAMEN) {
            throw new Onveilig("Het bericht bevat te veel verschillende namen die niet in de standaard staan."
                    + " Maak het bericht opnieuw.");
        }
    }
}
