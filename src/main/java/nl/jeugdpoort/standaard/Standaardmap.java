package nl.jeugdpoort.standaard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.springframework.core.io.Resource;

/**
 * The files of one standard and release: {@code xsd/{naam}/} with schemas, {@code config/codelijsten/{naam}/} with lists and
 * {@code regels/{naam}.yaml} with the rule list; in the last two a dash stands for the slash of the name.
 *
 * @param naam name and release, for example {@code ijw/3.2}
 * @param bron finds a file by its path
 */
public record Standaardmap(String naam, Function<String, Resource> bron) {

    /** A file with this name beside {@code standaard.yaml}. */
    public InputStream schema(String bestand) {
        return open(schemapad(bestand));
    }

    /** The code list with this name. */
    public InputStream codelijst(String lijst) {
        return open("config/codelijsten/" + metStreepje() + "/" + lijst + ".csv");
    }

    /** Every rule of the standard, in plain words. */
    public InputStream regellijst() {
        return open("regels/" + metStreepje() + ".yaml");
    }

    String schemapad(String bestand) {
        return "xsd/" + naam + "/" + bestand;
    }

    private String metStreepje() {
        return naam.replace('/', '-');
    }

    private InputStream open(String pad) {
        Resource bestand = bron.apply(pad);
        if (!bestand.exists()) {
            throw new IllegalArgumentException("Standaard " + naam + " heeft geen bestand " + pad);
        }
        try {
            return bestand.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(pad + " van standaard " + naam + " is niet te lezen", e);
        }
    }
}
