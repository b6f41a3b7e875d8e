package nl.jeugdpoort.bench;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.xml.sax.SAXException;

/**
 * A JW301 checked as the standard itself shows it: a validator of the JDK, and then rules as XSLT, of which there are ten here. Both are
 * made once and used again; for one thread.
 */
public final class OfficieleWeg {

    /** The rules of the stylesheet. */
    public static final Set<String> REGELS =
            Set.of("CD005", "CD007", "CD034", "CD041", "CD076", "CS002", "CS003", "CS050", "CS089", "TR006");

    private static final File SCHEMA = new File("xsd/ijw/3.2/JW301.xsd");
    private static final QName REGEL = new QName("regel");
    private static final QName PAD = new QName("pad");
    private static final QName TEKST = new QName("melding");

    /** A finding; {@code pad} as ours writes it. */
    public record Melding(String regel, String pad, String tekst) {}

    private final Validator validator;
    private final Xslt30Transformer regels;

    public OfficieleWeg() throws SAXException, SaxonApiException {
        validator = validator();
        regels = new Processor(false)
                .newXsltCompiler()
                .compile(new StreamSource(OfficieleWeg.class.getResourceAsStream("/bench/JW301.xsl")))
                .load30();
    }

    static Validator validator() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA)
                .newValidator();
    }

    /**
     * Checks a message.
     *
     * @return the findings of the rules
     * @throws SAXException when it is not valid against its schema
     */
    public List<Melding> toets(byte[] bericht) throws SAXException, IOException, SaxonApiException {
        validator.validate(bron(bericht));
        XdmDestination uit = new XdmDestination();
        regels.applyTemplates(bron(bericht), uit);
        List<Melding> meldingen = new ArrayList<>();
        for (XdmNode b : uit.getXdmNode().children().iterator().next().children()) {
            meldingen.add(
                    new Melding(b.getAttributeValue(REGEL), b.getAttributeValue(PAD), b.getAttributeValue(TEKST)));
        }
        return meldingen;
    }

    private static StreamSource bron(byte[] bericht) {
        return new StreamSource(new ByteArrayInputStream(bericht));
    }
}
