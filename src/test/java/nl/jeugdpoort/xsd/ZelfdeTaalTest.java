package nl.jeugdpoort.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.xsd.Mutaties.Mutatie;
import nl.jeugdpoort.xsd.Schemas.Oordeel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Our schemas and the published ones say the same of every message: published samples, full messages, and thousands of damaged ones. */
class ZelfdeTaalTest {

    static final long SEED = 20260401;
    private static final int PER_BRON = 1000;

    @TempDir
    Path map;

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.xsd.VolledigBericht#SOORTEN")
    void samples_and_full_messages_get_the_same_verdict(String soort) {
        Oordeel ons = Schemas.ijw(soort);
        Oordeel officieel = officieel(soort);

        assertThat(bronnen(soort))
                .allSatisfy(xml -> assertThat(ons.over(xml) == null).isEqualTo(officieel.geldig(xml)));
        assertThat(officieel.over(VolledigBericht.van(soort))).isNull();
    }

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.xsd.VolledigBericht#SOORTEN")
    void damaged_messages_get_the_same_verdict(String soort) {
        Telling telling = vergelijk(Schemas.ijw(soort), officieel(soort), mutaties(soort));

        System.out.println(soort + ", seed " + SEED + ": " + telling.geldig + " valid and " + telling.ongeldig
                + " invalid mutations");
        assertThat(telling.verschillen).isEmpty();
        assertThat(telling.geldig)
                .as("valid mutations, or the comparison proves little")
                .isGreaterThan(100);
        assertThat(telling.ongeldig).as("invalid mutations").isGreaterThan(1000);
    }

    /** The guard: a wrong schema must be caught, or the tests above cannot fail. Wrong facets are tried in EnkelvoudigTypeTest. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name=\"Einddatum\" type=\"ijw:LDT_Datum\" minOccurs=\"0\" | name=\"Einddatum\" type=\"ijw:LDT_Datum\"",
                "name=\"Geslacht\" type=\"ijw:LDT_Geslacht\" | name=\"Geslacht\" type=\"xs:anySimpleType\""
            })
    void a_wrong_schema_is_caught(String goed, String fout) throws IOException {
        Path verkeerd = Verminkt.schema(map, "JW301", goed, fout).resolve("JW301.xsd");

        assertThat(vergelijk(
                                Schemas.jdk(verkeerd),
                                Schemas.ijw("JW301"),
                                Mutaties.van(VolledigBericht.van("JW301"), SEED, 3000))
                        .verschillen)
                .isNotEmpty();
    }

    static Telling vergelijk(Oordeel ons, Oordeel officieel, Stream<Mutatie> mutaties) {
        Telling telling = new Telling();
        mutaties.takeWhile(mutatie -> telling.verschillen.size() < 5).forEach(mutatie -> {
            String onze = ons.over(mutatie.xml());
            String hunne = officieel.over(mutatie.xml());
            if ((onze == null) != (hunne == null)) {
                telling.verschillen.add(
                        mutatie.naam() + "\n ours: " + onze + "\n theirs: " + hunne + "\n" + mutatie.xml());
            } else if (onze == null) {
                telling.geldig++;
            } else {
                telling.ongeldig++;
            }
        });
        return telling;
    }

    static final class Telling {
        final List<String> verschillen = new ArrayList<>();
        int geldig;
        int ongeldig;
    }

    private static Oordeel officieel(String soort) {
        return Schemas.jdk(Gedeeld.pad("ijw-3.2/xsd/" + soort + ".xsd"));
    }

    private static Stream<Mutatie> mutaties(String soort) {
        return bronnen(soort).stream().flatMap(bron -> Mutaties.van(bron, SEED, PER_BRON));
    }

    private static List<String> bronnen(String soort) {
        try {
            return List.of(
                    VolledigBericht.van(soort), Files.readString(Gedeeld.pad("ijw-3.2/samples/" + soort + ".xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
