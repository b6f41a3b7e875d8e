package nl.jeugdpoort.toets.regels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The municipalities of the CBS, each with the days on which its code is valid: {@code config/codelijsten/cbs-gemeenten.csv}. */
@Component
public final class Gemeentecodes {

    private static final String LIJST = "codelijsten/cbs-gemeenten.csv";
    private static final int CIJFERS = 4;
    private static final int KOLOMMEN = 4;

    private record Geldig(LocalDate van, LocalDate tot) {

        boolean op(LocalDate dag) {
            return !dag.isBefore(van) && !dag.isAfter(tot);
        }
    }

    private final Map<String, List<Geldig>> codes = new HashMap<>();

    @Autowired
    Gemeentecodes(Configuratiemap config) {
        this(config.pad());
    }

    /** Reads the list of a config folder, or the packaged one when that folder has none. */
    public Gemeentecodes(Path config) {
        Path eigen = config.resolve(LIJST);
        try (InputStream bron = Files.exists(eigen)
                        ? Files.newInputStream(eigen)
                        : new ClassPathResource("config/" + LIJST).getInputStream();
                BufferedReader regels = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            regels.lines()
                    .filter(r -> !r.isBlank() && !r.startsWith("#") && !r.startsWith("code;"))
                    .forEach(this::lees);
        } catch (IOException e) {
            throw new UncheckedIOException("De gemeentelijst " + eigen + " is niet te lezen", e);
        }
    }

    private void lees(String regel) {
        String[] delen = regel.split(";", -1);
        if (delen.length != KOLOMMEN || !isGemeentecode(delen[0])) {
            throw new IllegalStateException(
                    LIJST + ": een regel is code;naam;geldig_van;geldig_tot, en niet: " + regel);
        }
        LocalDate van = delen[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(delen[2]);
        LocalDate tot = delen[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(delen[3]);
        codes.computeIfAbsent(delen[0], c -> new ArrayList<>()).add(new Geldig(van, tot));
    }

    /** Whether a party is named by a code of this list; otherwise it has an AGB code. */
    public static boolean isGemeentecode(String code) {
        return code != null && code.length() == CIJFERS;
    }

    public boolean bestaat(String code, LocalDate dag) {
        return codes.getOrDefault(code, List.of()).stream().anyMatch(g -> g.op(dag));
    }
}
