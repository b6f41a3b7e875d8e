package nl.jeugdpoort.bench;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Recognition and schema check of one JW301 without rules, beside a reused validator of the JDK, on the same bytes. */
@State(Scope.Thread)
public class SchemaBench {

    private byte[] bericht;
    private Toetser toetser;
    private Validator validator;

    @Setup
    public void bereidVoor() throws Exception {
        bericht = Meetberichten.toewijzing();
        toetser = new Schematoetser(List.of());
        validator = OfficieleWeg.validator();
        if (toetser.toets(bericht).oordeel() != Toetsresultaat.Oordeel.GELDIG) {
            throw new IllegalStateException("The message to measure with is not valid: " + toetser.toets(bericht));
        }
    }

    @Benchmark
    @Warmup(batchSize = 10_000)
    @Measurement(batchSize = 10_000)
    public Object toetser() {
        return toetser.toets(bericht);
    }

    @Benchmark
    @Warmup(batchSize = 5_000)
    @Measurement(batchSize = 5_000)
    public void jdk() throws Exception {
        validator.validate(new StreamSource(new ByteArrayInputStream(bericht)));
    }
}
