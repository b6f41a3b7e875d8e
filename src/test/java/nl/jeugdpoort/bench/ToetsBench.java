package nl.jeugdpoort.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
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
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.schema.Proefberichten;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Recognition and schema check of a JW301, against parsing alone and against a reused validator of the JDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class ToetsBench {

    /** At least this many times as fast as the validator of the JDK. */
    private static final double MINSTENS = 1.5;

    private byte[] bericht;
    private Toetser toetser;
    private Validator jdk;
    private WstxInputFactory woodstox;

    @Setup
    public void begin() throws Exception {
        bericht = Proefberichten.jw301().getBytes(StandardCharsets.UTF_8);
        toetser = new Schematoetser(List.of());
        woodstox = new WstxInputFactory();
        woodstox.setProperty(WstxInputFactory.SUPPORT_DTD, false);
        jdk = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("xsd/ijw/3.2/JW301.xsd").toFile())
                .newValidator();
    }

    @Benchmark
    public int alleenLezen() throws XMLStreamException {
        XMLStreamReader lezer = woodstox.createXMLStreamReader(new Stax2ByteArraySource(bericht, 0, bericht.length));
        int tekens = 0;
        while (lezer.hasNext()) {
            tekens += lezer.next() == XMLStreamConstants.CHARACTERS ? lezer.getTextLength() : 0;
        }
        lezer.close();
        return tekens;
    }

    @Benchmark
    public void jdkValidator() throws Exception {
        jdk.validate(new StreamSource(new ByteArrayInputStream(bericht)));
    }

    @Benchmark
    public Oordeel toets() {
        return toetser.toets(bericht).oordeel();
    }

    /** Measures all three in one run and prints how they relate; exit code 1 when the check is slower than promised. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> uitkomsten = new Runner(new OptionsBuilder()
                        .include(ToetsBench.class.getSimpleName())
                        .build())
                .run();
        double lezen = tijd(uitkomsten, "alleenLezen");
        double jdk = tijd(uitkomsten, "jdkValidator");
        double toets = tijd(uitkomsten, "toets");
        System.out.printf(
                "alleen lezen %.1f us, JDK %.1f us, toets %.1f us: %.2f x zo snel als de JDK, %.2f x alleen lezen%n",
                lezen, jdk, toets, jdk / toets, toets / lezen);
        System.exit(jdk / toets >= MINSTENS ? 0 : 1);
    }

    private static double tijd(Collection<RunResult> uitkomsten, String naam) {
        return uitkomsten.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + naam))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
