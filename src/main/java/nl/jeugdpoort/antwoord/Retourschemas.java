package nl.jeugdpoort.antwoord;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;

/** The retour schemas on the classpath under {@code xsd/{standaard}/}, each read once. */
final class Retourschemas {

    private final Map<String, Retourschema> gelezen = new ConcurrentHashMap<>();

    /**
     * @param standaard for example {@code ijw/3.2}
     * @param berichtsoort for example {@code JW302}
     */
    Retourschema van(String standaard, String berichtsoort) {
        return gelezen.computeIfAbsent(
                "/xsd/" + standaard + "/" + berichtsoort + ".xsd", pad -> lees(pad, berichtsoort));
    }

    private static Retourschema lees(String pad, String berichtsoort) {
        try (InputStream xsd = Retourschemas.class.getResourceAsStream(pad)) {
            if (xsd == null) {
                throw new IllegalStateException("Het schema " + pad + " ontbreekt in het programma");
            }
            return Retourschemalezer.lees(berichtsoort, xsd);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("Het schema " + pad + " is niet te lezen", e);
        }
    }
}
