package nl.jeugdpoort.toets.schema;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.exc.WstxLazyException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.codehaus.stax2.XMLStreamReader2;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The {@link Toetser} of every standard. */
@Component
public final class Schematoetser implements Toetser {

    private static final byte[] XML_DECLARATIE = {'<', '?', 'x', 'm', 'l'};
    private static final String GEEN_UTF8 =
            "Het bericht bevat bytes die geen UTF-8 zijn. Sla het bericht op als UTF-8 en stuur het opnieuw.";

    private final Standaarden standaarden;
    private final Lezers lezers = new Lezers();

    @Autowired
    Schematoetser(Standaardmappen mappen, ObjectProvider<Luisteraar.Boek> regelboeken) {
        this(mappen, regelboeken.orderedStream().toList());
    }

    /**
     * A checker of the standards in the program.
     *
     * @param regelboeken rules on one message
     */
    public Schematoetser(List<Luisteraar.Boek> regelboeken) {
        this(Standaardmappen.meegeleverd(), regelboeken);
    }

    /** @param regelboeken rules on one message */
    public Schematoetser(Standaardmappen mappen, List<Luisteraar.Boek> regelboeken) {
        standaarden = new Standaarden(mappen, regelboeken);
        lezers.leer(standaarden.namen());
    }

    /** The root element of the kind of message with this root, empty when no standard has it. */
    public Optional<Element> wortel(String ruimte, String naam) {
        return Optional.ofNullable(standaarden.soort(ruimte, naam))
                .map(soort -> soort.schema().wortel());
    }

    @Override
    public Toetsresultaat toets(byte[] bericht) {
        String fout = Voorcontrole.fout(bericht);
        if (fout != null) {
            return nietWelgevormd("/", 1, 1, fout);
        }
        int vreemd = Utf8.fout(bericht);
        if (vreemd >= 0) {
            Plaatsen plaats = new Plaatsen(bericht);
            plaats.naarByte(vreemd);
            return nietWelgevormd("/", plaats.regel(), plaats.kolom(), GEEN_UTF8);
        }
        try {
            XMLStreamReader2 lezer = lezers.open(bericht);
            try {
                return toets(bericht, lezer);
            } finally {
                lezer.close();
            }
        } catch (XMLStreamException e) {
            return onleesbaarBegin(bericht, e);
        }
    }

    /** In the XML declaration the parser does not know the encoding yet, so it counts bytes. */
    private static Toetsresultaat onleesbaarBegin(byte[] bericht, XMLStreamException e) {
        Plaatsen plaats = new Plaatsen(bericht);
        if (e.getLocation() != null) {
            plaats.naarByte(Math.clamp(e.getLocation().getCharacterOffset(), 0, bericht.length));
        }
        return nietWelgevormd("/", plaats.regel(), plaats.kolom(), zin(e));
    }

    private Toetsresultaat toets(byte[] bericht, XMLStreamReader2 lezer) {
        Doorloop doorloop = new Doorloop(standaarden, lezer);
        try {
            doorloop.lees();
        } catch (XMLStreamException e) {
            return nietWelgevormd(bericht, doorloop.pad(), e.getLocation(), zin(e));
        } catch (WstxLazyException e) {
            // what the parser finds only when the text that it has passed is asked for
            XMLStreamException oorzaak = (XMLStreamException) e.getCause();
            return nietWelgevormd(bericht, doorloop.pad(), oorzaak.getLocation(), zin(oorzaak));
        } catch (Onveilig e) {
            return nietWelgevormd(bericht, doorloop.pad(), lezer.getLocation(), e.getMessage());
        }
        List<Bevinding> bevindingen = doorloop.vondsten().bevindingen(bericht);
        if (doorloop.soort() == null) {
            return new Toetsresultaat(Oordeel.VERSIE_NIET_ONDERSTEUND, null, bevindingen, Set.of());
        }
        Kopverzamelaar kop = (Kopverzamelaar) doorloop.luisteraars()[0];
        Oordeel oordeel = doorloop.vondsten().schemaOngeldig() ? Oordeel.SCHEMA_ONGELDIG : Oordeel.GELDIG;
        return new Toetsresultaat(oordeel, kop.kop(), bevindingen, kop.bsns());
    }

    private static Toetsresultaat nietWelgevormd(byte[] bericht, String pad, Location plaats, String zin) {
        int regel = plaats == null ? 1 : Math.max(1, plaats.getLineNumber());
        int kolom = plaats == null ? 1 : Math.max(1, plaats.getColumnNumber());
        if (!begintMetHalveRegel(bericht)) {
            return nietWelgevormd(pad, regel, kolom, zin);
        }
        int hier = regel == 1 ? kolom - XML_DECLARATIE.length - 1 : kolom;
        return nietWelgevormd(pad, regel + 1, Math.max(1, hier), zin);
    }

    /** Whether a line ends right after the first five characters, where the parser does not count it: there it only asks for white space. */
    private static boolean begintMetHalveRegel(byte[] bericht) {
        int na = XML_DECLARATIE.length;
        return bericht.length > na + 1
                && Arrays.equals(bericht, 0, na, XML_DECLARATIE, 0, na)
                && (bericht[na] == '\n' || bericht[na] == '\r' && bericht[na + 1] != '\n');
    }

    private static String zin(XMLStreamException e) {
        return switch (e) {
            case WstxEOFException eof ->
                "Het bericht houdt te vroeg op: niet elk element is afgesloten. Stuur het hele bericht opnieuw.";
            case WstxIOException io -> GEEN_UTF8;
            default ->
                "Het bericht is vanaf deze plaats geen goede XML. Maak het bericht opnieuw en stuur het nog eens.";
        };
    }

    private static Toetsresultaat nietWelgevormd(String pad, int regel, int kolom, String zin) {
        Bevinding bevinding = new Bevinding("XML", null, Niveau.SCHEMA, pad, regel, kolom, null, zin);
        Berichtkop geen = null;
        return new Toetsresultaat(Oordeel.NIET_WELGEVORMD, geen, List.of(bevinding), Set.of());
    }
}
