package nl.jeugdpoort.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Recognition and schema check of one JW301, without and with all rules on it, beside parsing alone and beside a reused validator of the JDK, on the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SchemaBench {

    private byte[] bericht;
    private Toetser toetser;
    private Toetser metRegels;
    private Validator validator;
    private WstxInputFactory fabriek;

    @Setup
    public void bereidVoor() throws Exception {
        bericht = Meetberichten.toewijzing();
        toetser = new Schematoetser(List.of());
        metRegels = new Schematoetser(List.of(new Berichtboek(Regelvinder.vind(Berichtregel.class, regel -> true))));
        fabriek = new WstxInputFactory();
        fabriek.setProperty(WstxInputFactory.SUPPORT_DTD, false);
        validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("xsd/ijw/3.2/JW301.xsd").toFile())
                .newValidator();
        if (toetser.toets(bericht).oordeel() != Toetsresultaat.Oordeel.GELDIG) {
            throw new IllegalStateException("The message to measure with is not valid: " + toetser.toets(bericht));
        }
    }

    @Benchmark
    public Object toetser() {
        return toetser.toets(bericht);
    }

    @Benchmark
    public Object metRegels() {
        return metRegels.toets(bericht);
    }

    @Benchmark
    public int woodstox() throws XMLStreamException {
        XMLStreamReader lezer = fabriek.createXMLStreamReader(new Stax2ByteArraySource(bericht, 0, bericht.length));
        int tekens = 0;
        while (lezer.hasNext()) {
            tekens += lezer.next() == XMLStreamConstants.CHARACTERS ? lezer.getTextLength() : 0;
        }
        lezer.close();
        return tekens;
    }

    @Benchmark
    public void jdk() throws Exception {
        validator.validate(new StreamSource(new ByteArrayInputStream(bericht)));
    }
}
