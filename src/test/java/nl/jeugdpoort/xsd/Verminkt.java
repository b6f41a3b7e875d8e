package nl.jeugdpoort.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deliberately wrong variants of our schemas, to prove that a test can fail. */
final class Verminkt {

    private Verminkt() {}

    /** A copy in {@code map} of the base schema and JW301, with one text replaced in one of them. */
    static Path schema(Path map, String bestand, String goed, String fout) throws IOException {
        for (String naam : List.of("basisschema", "JW301")) {
            String schema = Files.readString(Schemas.IJW.resolve(naam + ".xsd"));
            if (naam.equals(bestand)) {
                assertThat(schema).contains(goed);
                schema = schema.replace(goed, fout);
            }
            Files.writeString(map.resolve(naam + ".xsd"), schema);
        }
        return map;
    }
}
