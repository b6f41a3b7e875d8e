package nl.jeugdpoort.termijn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in termijnen.yaml or werkdagen.yaml is told with file, line and field. */
class TermijnconfigTest {

    @TempDir
    private Path map;

    @ParameterizedTest(name = "{1} wordt {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    termijnen.yaml | duur: 3 werkdagen | duur: 3 werkuren | termijnen.yaml, regel 23, veld 'termijnen[0].looptijd.duur'
                    termijnen.yaml | per: bericht, ook | per: brief, ook | termijnen.yaml, regel 22, veld 'termijnen[0].start.per'
                    termijnen.yaml | code: OP090x4 | code: OP090 | termijnen.yaml, regel 29, veld 'termijnen[1].code'
                    werkdagen.yaml | goede-vrijdag: ruim | goede-vrijdag: soms | werkdagen.yaml, regel 11, veld 'versies[0].goede-vrijdag'
                    """)
    void fout(String bestand, String was, String wordt, String plaats) throws IOException {
        for (var naam : new String[] {"termijnen.yaml", "werkdagen.yaml"}) {
            var tekst = Files.readString(Path.of("config", naam));
            Files.writeString(map.resolve(naam), naam.equals(bestand) ? tekst.replaceFirst(was, wordt) : tekst);
        }
        assertThatThrownBy(() -> new Termijnconfig(new Configuratiemap(map))).hasMessageContaining(plaats);
    }
}
