package nl.jeugdpoort.toets;

import java.util.List;

/**
 * All there is to say of one rule of the standard.
 *
 * @param code for example {@code TR302}
 * @param soort the kind of rule, for example {@code technische regel}
 * @param niveau level of checking: schema, bericht, historie or extern; afspraak when it belongs to none
 * @param retourcode code that a retour reports, null when there is none
 * @param retourbetekenis short Dutch meaning of that code, null when there is none
 * @param klasse the classes of the retour that may carry the code, null when there is none
 * @param berichten the kinds of message it is about; empty when it is about all
 * @param elementen the elements it is about, each with the class around it, for example {@code Omvang/Eenheid}; may be empty
 * @param zin a Dutch sentence that says what the rule asks
 * @param stand where the gateway stands with it: gebouwd, schema, elders, mensen, gegevens or nog-niet
 * @param standbetekenis a Dutch sentence that says what this state is
 * @param reden a Dutch sentence about the state of this rule, null when there is nothing to add
 * @param uitgewerktIn codes of the rules that check the same; may be empty
 * @param goed XML fragment that keeps the rule, null when there is none; comments above it say what came before ({@code Vooraf:}) and
 *     what to look at
 * @param fout XML fragment that breaks the rule, likewise
 */
public record Regeluitleg(
        String code,
        String soort,
        String niveau,
        String retourcode,
        String retourbetekenis,
        String klasse,
        List<String> berichten,
        List<String> elementen,
        String zin,
        String stand,
        String standbetekenis,
        String reden,
        List<String> uitgewerktIn,
        String goed,
        String fout) {}
