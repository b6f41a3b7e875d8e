package nl.jeugdpoort.instelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.PropertySource;

/** Says in Dutch where a setting was given. */
final class Herkomst {

    private static final Pattern TUSSEN_HAKEN = Pattern.compile("\\[([^\\]]+)]");
    private static final String MEEGELEVERD = "class path resource";

    private Herkomst() {}

    static String van(ConfigurationProperty gevonden) {
        Origin herkomst = gevonden.getOrigin() instanceof PropertySourceOrigin omhulling
                ? omhulling.getOrigin()
                : gevonden.getOrigin();
        if (herkomst instanceof TextResourceOrigin tekst) {
            return bestand(tekst);
        }
        if (herkomst instanceof SystemEnvironmentOrigin omgeving) {
            return "omgevingsvariabele " + omgeving.getProperty();
        }
        return bron(gevonden.getSource().getUnderlyingSource());
    }

    private static String bestand(TextResourceOrigin tekst) {
        String omschrijving = tekst.getResource().getDescription();
        Matcher haken = TUSSEN_HAKEN.matcher(omschrijving);
        String naam = haken.find() ? haken.group(1) : omschrijving;
        String regel = tekst.getLocation() == null
                ? ""
                : ", regel " + (tekst.getLocation().getLine() + 1);
        return (omschrijving.startsWith(MEEGELEVERD) ? "meegeleverd " : "bestand ") + naam + regel;
    }

    private static String bron(Object bron) {
        String naam = bron instanceof PropertySource<?> eigenschappen ? eigenschappen.getName() : "";
        return switch (naam) {
            case "commandLineArgs" -> "opdrachtregel";
            case "systemProperties" -> "Java-eigenschap (-D)";
            case "systemEnvironment" -> "omgevingsvariabele";
            default -> "het programma zelf";
        };
    }
}
