package nl.jeugdpoort.uitval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/uitval.md promises nothing without a test. */
class UitvalpaginaTest {

    private static final Path BLADZIJDE = Path.of("docs", "uitval.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern NAAM = Pattern.compile("`(\\w+(?:Test|IT))#(\\w+)`");
    private static final Pattern RIJ = Pattern.compile("\\|.*\\|");

    @Test
    void elkeTestDieDeBladzijdeNoemtBestaat() throws IOException {
        Map<String, String> klassen = klassen();
        List<String> ontbreekt = NAAM.matcher(Files.readString(BLADZIJDE))
                .results()
                .filter(n -> !bestaat(klassen.get(n.group(1)), n.group(2)))
                .map(MatchResult::group)
                .toList();
        assertThat(ontbreekt).isEmpty();
    }

    @Test
    void elkeRegelVanDeTabellenNoemtEenTest() throws IOException {
        List<String> rijen = Files.readAllLines(BLADZIJDE).stream()
                .filter(RIJ.asMatchPredicate())
                .filter(r -> !r.startsWith("|--") && !r.startsWith("| Wat"))
                .toList();
        assertThat(rijen).hasSizeGreaterThan(20);
        assertThat(rijen).allMatch(NAAM.asPredicate());
    }

    @Test
    void eenTestDieErNietIsWordtGemist() {
        assertThat(bestaat("void eenAndere() {", "eenTest")).isFalse();
        assertThat(bestaat(null, "eenTest")).isFalse();
    }

    private static boolean bestaat(String klasse, String test) {
        return klasse != null && klasse.contains("void " + test + "(");
    }

    private static Map<String, String> klassen() throws IOException {
        try (var bestanden = Files.walk(TESTS)) {
            return bestanden
                    .filter(b ->
                            b.toString().endsWith("Test.java") || b.toString().endsWith("IT.java"))
                    .collect(Collectors.toMap(
                            b -> b.getFileName().toString().replace(".java", ""),
                            UitvalpaginaTest::lees,
                            String::concat));
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
