package nl.jeugdpoort.instelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Makes one value from its text: text, whole number, yes or no, date, or a word of a fixed list; looks up secrets. */
final class Yamlwaarde {

    private static final Pattern OMGEVING = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final String BESTAND = "file:";

    private final Path map;
    private final UnaryOperator<String> omgeving;
    private final Set<Path> gelezen;

    /**
     * @param map folder from which relative secret files are read
     * @param omgeving gives an environment variable, null when not set
     * @param gelezen gets every secret file that was read, to watch it
     */
    Yamlwaarde(Path map, UnaryOperator<String> omgeving, Set<Path> gelezen) {
        this.map = map;
        this.omgeving = omgeving;
        this.gelezen = gelezen;
    }

    Object lees(String tekst, Class<?> klasse, boolean geheim) throws Onleesbaar {
        if (klasse == String.class) {
            return geheim ? geheim(tekst) : tekst.strip();
        }
        if (klasse == LocalDate.class) {
            return datum(tekst);
        }
        if (klasse == int.class || klasse == Integer.class) {
            return getal(tekst);
        }
        if (klasse == boolean.class || klasse == Boolean.class) {
            return jaNee(tekst);
        }
        return woord(tekst, klasse);
    }

    private String geheim(String tekst) throws Onleesbaar {
        var naam = OMGEVING.matcher(tekst);
        if (naam.matches()) {
            return uitOmgeving(naam.group(1));
        }
        return tekst.startsWith(BESTAND) ? uitBestand(tekst.substring(BESTAND.length())) : tekst;
    }

    private String uitOmgeving(String naam) throws Onleesbaar {
        String waarde = omgeving.apply(naam);
        if (waarde == null || waarde.isBlank()) {
            throw new Onleesbaar("de omgevingsvariabele " + naam + " is niet gezet");
        }
        return waarde;
    }

    private String uitBestand(String naam) throws Onleesbaar {
        try {
            Path pad = map.resolve(naam);
            gelezen.add(pad);
            return Files.readString(pad).strip();
        } catch (IOException | InvalidPathException e) {
            throw new Onleesbaar("het bestand " + naam + " is niet te lezen");
        }
    }

    private static LocalDate datum(String tekst) throws Onleesbaar {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw new Onleesbaar("'" + tekst + "' is geen datum; schrijf bijvoorbeeld 2026-01-31");
        }
    }

    private static Integer getal(String tekst) throws Onleesbaar {
        try {
            return Integer.valueOf(tekst);
        } catch (NumberFormatException e) {
            throw new Onleesbaar("'" + tekst + "' is geen heel getal");
        }
    }

    private static Boolean jaNee(String tekst) throws Onleesbaar {
        return switch (tekst) {
            case "true", "ja" -> true;
            case "false", "nee" -> false;
            default -> throw new Onleesbaar("'" + tekst + "' moet ja of nee zijn");
        };
    }

    private static Object woord(String tekst, Class<?> klasse) throws Onleesbaar {
        Map<String, Object> woorden = new LinkedHashMap<>();
        Arrays.stream(klasse.getEnumConstants()).forEach(w -> woorden.put(Naam.kebab(((Enum<?>) w).name()), w));
        Object gevonden = woorden.get(tekst);
        if (gevonden == null) {
            throw new Onleesbaar("'" + tekst + "' is onbekend; " + Suggestie.bij(tekst, woorden.keySet()));
        }
        return gevonden;
    }

    /** The text is no value of the type; the message is Dutch. */
    static final class Onleesbaar extends Exception {
        private static final long serialVersionUID = 1L;

        Onleesbaar(String melding) {
            super(melding);
        }
    }
}
