package proefstandaard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.context.annotation.ComponentScan;

/** The standard for tests, and its messages. Given to Spring as a configuration, it adds the rules. */
@ComponentScan
public final class Proefstandaard {

    /** The folder with its schemas and lists. */
    public static final Path MAP = Path.of("src/test/standaarden");

    private Proefstandaard() {}

    /** The standards of the program and this one. */
    public static Standaardmappen erbij() {
        return Standaardmappen.ookIn(MAP);
    }

    /** A copy of the folder with other text in names and files. */
    public static Standaardmappen kopie(Path doel, UnaryOperator<String> anders) throws IOException {
        try (Stream<Path> bestanden = Files.walk(MAP).filter(Files::isRegularFile)) {
            for (Path bestand : bestanden.toList()) {
                Path nieuw = doel.resolve(anders.apply(MAP.relativize(bestand).toString()));
                Files.createDirectories(nieuw.getParent());
                Files.writeString(nieuw, anders.apply(Files.readString(bestand)));
            }
        }
        return Standaardmappen.ookIn(doel);
    }

    /** A PV010 in which one text is put for another. */
    public static byte[] vraag(String van, String naar) {
        String goed = """
                <?xml version="1.0" encoding="UTF-8"?>
                <pv010:Melding xmlns:pv010="urn:jeugdpoort:proef:1.0:pv010" xmlns:proef="urn:jeugdpoort:proef:1.0:basis">
                	<pv010:Kop>
                		<pv010:Nummer>010</pv010:Nummer>
                		<pv010:Datum>2026-07-01</pv010:Datum>
                		<pv010:Kenmerk>VRAAG-1</pv010:Kenmerk>
                		<pv010:Naar>0384</pv010:Naar>
                		<pv010:Van>42420001</pv010:Van>
                	</pv010:Kop>
                	<pv010:Client>
                		<pv010:Bsn>999900006</pv010:Bsn>
                		<pv010:Rit>
                			<pv010:Nummer>1</pv010:Nummer>
                			<pv010:Soort>01</pv010:Soort>
                			<pv010:Periode>
                				<proef:Begin>2026-08-01</proef:Begin>
                				<proef:Einde>2026-08-31</proef:Einde>
                			</pv010:Periode>
                		</pv010:Rit>
                		<pv010:Rit>
                			<pv010:Nummer>2</pv010:Nummer>
                			<pv010:Soort>02</pv010:Soort>
                			<pv010:Periode>
                				<proef:Begin>2026-09-01</proef:Begin>
                			</pv010:Periode>
                		</pv010:Rit>
                	</pv010:Client>
                </pv010:Melding>
                """;
        if (!goed.contains(van)) {
            throw new IllegalArgumentException("The message has no " + van);
        }
        return goed.replace(van, naar).getBytes(StandardCharsets.UTF_8);
    }

    /** A PV010 in which nothing is wrong. */
    public static byte[] vraag() {
        return vraag("VRAAG-1", "VRAAG-1");
    }
}
