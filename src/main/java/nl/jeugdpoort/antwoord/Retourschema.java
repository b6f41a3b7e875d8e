package nl.jeugdpoort.antwoord;

import java.util.List;
import java.util.Map;
import nl.jeugdpoort.standaard.Kopveld;
import nl.jeugdpoort.standaard.Standaard.Retourcodes;

/**
 * What the schema of a retour message, and the description of its standard, say about writing one.
 *
 * @param ruimten its namespaces
 * @param wortel name of the root
 * @param kop its header
 * @param inhoud the class beside the header: for example Client, Antwoord or DeclaratieAntwoord
 * @param codes the codes that say something about the checking itself
 * @param alleenFouten whether it answers a declaratie: with only what is wrong in it (flows section 8)
 */
record Retourschema(
        Ruimten ruimten, String wortel, Kop kop, Retourklasse inhoud, Retourcodes codes, boolean alleenFouten) {

    /**
     * The namespaces of a message.
     *
     * @param prefix prefix to write for its own, for example {@code jw302}
     * @param eigen namespace of the message
     * @param basisprefix prefix to write for the shared types
     * @param basis namespace of the types that all messages share
     */
    record Ruimten(String prefix, String eigen, String basisprefix, String basis) {}

    /**
     * The header.
     *
     * @param naam element name
     * @param velden names of its fields, in order
     * @param vasteWaarden fields with one allowed value, for example BerichtCode
     * @param paden what is written where; in a field with parts in this order
     */
    record Kop(String naam, List<String> velden, Map<String, String> vasteWaarden, Map<Kopveld, String> paden) {}
}
