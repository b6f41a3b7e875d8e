package nl.jeugdpoort.standaard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every standard that the gateway speaks: each folder {@code xsd/{naam}/{release}} that holds a {@code standaard.yaml}, in the program and in
 * one folder more that an operator may give. The name of a kind of message belongs to one standard, in all its releases, so that whoever
 * knows a message by its kind (mandates, terms, keys of messages) need not ask for the release.
 */
@Component
public final class Standaardmappen {

    private static final String PATROON = "xsd/*/*/" + Standaardlezer.BESTAND;
    private static final Pattern NAAM = Pattern.compile("/xsd/([^/]+/[^/]+)/" + Standaardlezer.BESTAND + "$");

    private static final ClassLoader LADER = Standaardmappen.class.getClassLoader();

    private final Map<String, Standaard> opNaam = new TreeMap<>();

    @Autowired
    Standaardmappen(@Value("${jeugdpoort.standaarden:}") String ookIn) {
        voegToe("classpath:" + PATROON, pad -> new ClassPathResource(pad, LADER));
        if (!ookIn.isBlank()) {
            Path map = Path.of(ookIn).toAbsolutePath();
            voegToe("file:" + map + "/" + PATROON, pad -> new FileSystemResource(map.resolve(pad)));
        }
        if (opNaam.isEmpty()) {
            throw new IllegalStateException("Geen enkele standaard gevonden met " + PATROON);
        }
    }

    /** Only those in the program; read once. */
    public static Standaardmappen meegeleverd() {
        return Meegeleverd.ALLE;
    }

    /** Those in the program and in a folder laid out like it. */
    public static Standaardmappen ookIn(Path map) {
        return new Standaardmappen(map.toString());
    }

    private static final class Meegeleverd {
        private static final Standaardmappen ALLE = new Standaardmappen("");
    }

    private void voegToe(String patroon, Function<String, Resource> bron) {
        try {
            for (Resource gevonden : new PathMatchingResourcePatternResolver(LADER).getResources(patroon)) {
                Matcher naam = NAAM.matcher(gevonden.getURL().getPath());
                if (naam.find()) {
                    voegToe(Standaardlezer.lees(new Standaardmap(naam.group(1), bron)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De standaarden van " + patroon + " zijn niet te lezen", e);
        }
    }

    private void voegToe(Standaard nieuw) {
        for (Standaard eerder : opNaam.values()) {
            nieuw.berichten().keySet().stream()
                    .filter(eerder.berichten()::containsKey)
                    .filter(soort -> !zelfdeBericht(soort, eerder, nieuw))
                    .findFirst()
                    .ifPresent(soort -> {
                        throw new IllegalStateException("%s is een bericht van %s en kan niet ook van %s zijn"
                                .formatted(soort, eerder.naam(), nieuw.naam()));
                    });
        }
        if (opNaam.put(nieuw.naam(), nieuw) != null) {
            throw new IllegalStateException("Standaard " + nieuw.naam() + " is er twee keer");
        }
    }

    /** Whether both are releases of one standard, in which this kind is answered by the same. */
    private static boolean zelfdeBericht(String soort, Standaard een, Standaard ander) {
        return een.naam().split("/")[0].equals(ander.naam().split("/")[0])
                && een.antwoordOp(soort).equals(ander.antwoordOp(soort));
    }

    /** All of them, in order of their names. */
    public List<Standaard> alle() {
        return List.copyOf(opNaam.values());
    }

    /** The standard with this name and release, for example {@code ijw/3.2}; empty when the gateway does not speak it. */
    public Optional<Standaard> zoek(String naam) {
        return Optional.ofNullable(opNaam.get(naam));
    }

    /** @throws IllegalArgumentException when the gateway does not speak it */
    public Standaard van(String naam) {
        return zoek(naam).orElseThrow(() -> new IllegalArgumentException("De poort kent geen standaard " + naam));
    }

    /** The releases that have this kind of message. */
    public List<Standaard> met(String berichtsoort) {
        return opNaam.values().stream()
                .filter(standaard -> standaard.berichten().containsKey(berichtsoort))
                .toList();
    }
}
