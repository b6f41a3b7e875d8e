package nl.jeugdpoort.console;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages look, under {@code jeugdpoort.console.thema}: an organisation may have its own colours, letters and name.
 *
 * @param bestand stylesheet that sets tokens of NL Design System under the class; empty for none
 * @param klasse the class under which it sets them; what it does not set stays as it was
 * @param naam name at the top of each page
 * @param toegankelijkheid address of the statement on accessibility that the organisation has to publish; empty for none
 */
@ConfigurationProperties("jeugdpoort.console.thema")
public record Thema(
        @DefaultValue("") String bestand,
        @DefaultValue("jeugdpoort-theme") String klasse,
        @DefaultValue("jeugdpoort") String naam,
        @DefaultValue("") String toegankelijkheid) {

    /** Throws when the stylesheet cannot be read, so that the gateway does not start with half a house style. */
    public Thema {
        if (!bestand.isBlank() && !Files.isReadable(Path.of(bestand))) {
            throw new IllegalArgumentException("jeugdpoort.console.thema.bestand: het bestand " + bestand
                    + " is er niet of is niet te lezen. Geef het pad van een stylesheet (CSS), of laat het leeg.");
        }
        if (!klasse.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "jeugdpoort.console.thema.klasse moet een naam zijn van letters, cijfers en streepjes.");
        }
    }

    /** Whether there is a stylesheet of one's own. */
    public boolean eigen() {
        return !bestand.isBlank();
    }
}
