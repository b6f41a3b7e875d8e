package nl.jeugdpoort.antwoord;

import java.util.Map;
import java.util.Set;

/**
 * What the schema of a retour message says about writing one.
 *
 * @param prefix namespace prefix to write, for example {@code jw302}
 * @param namespace namespace of the message
 * @param basisNamespace namespace of the types that all messages share
 * @param vasteWaarden header fields with one allowed value: BerichtCode, BerichtVersie, BerichtSubversie
 * @param kopvelden names of the header fields
 * @param inhoud the class beside the header: Client, Antwoord or DeclaratieAntwoord
 */
record Retourschema(
        String prefix,
        String namespace,
        String basisNamespace,
        Map<String, String> vasteWaarden,
        Set<String> kopvelden,
        Retourklasse inhoud) {

    /** Whether this answers a declaratie: with a header of its own, and only what is wrong in it (flows section 8). */
    boolean declaratieantwoord() {
        return kopvelden.contains("DeclaratieIdentificatie");
    }
}
