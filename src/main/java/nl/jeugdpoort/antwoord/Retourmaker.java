package nl.jeugdpoort.antwoord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.toets.Bevinding;

/** Writes the message that answers a heenbericht, to the letter of its standard (iJw 3.2, flows sections 7 and 8). Safe for use by many threads. */
public interface Retourmaker {

    /**
     * The answer to a heenbericht, valid against its own schema.
     *
     * @param heen header of the message to answer
     * @param inhoud gives its body; only called when the answer repeats content
     * @param afkeuringen findings that refuse the message; empty means accepted
     * @param identificatie own identification of the answer, at most 12 characters, unique per sender and kind
     * @param dagtekening date of the answer (Dutch calendar day)
     * @return the answer, empty when the standard has none for this case (an accepted JW323; any JW325 or retour)
     */
    Optional<byte[]> antwoord(
            Berichtkop heen,
            Supplier<byte[]> inhoud,
            List<Bevinding> afkeuringen,
            String identificatie,
            LocalDate dagtekening);

    /** The kind that answers this kind, the same in every release of its standard, for example JW302 for JW301; empty when the kind is itself an answer. */
    Optional<String> antwoordsoort(String berichtsoort);
}
