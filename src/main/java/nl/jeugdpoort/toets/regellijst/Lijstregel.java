package nl.jeugdpoort.toets.regellijst;

import java.util.List;

/**
 * One rule of a standard.
 *
 * @param standaard name and release, for example {@code ijw/3.2}
 * @param code for example {@code TR302}
 * @param soort the kind of rule, in Dutch
 * @param niveau the level of checking
 * @param retourcode code that a retour reports, null when there is none
 * @param klasse the classes of the retour that may carry that code, null when there is none
 * @param berichten the kinds of message it is about, for example {@code JW301}; empty when it is about all
 * @param elementen the elements it is about, each with the class around it, for example {@code Omvang/Eenheid}; empty when it is
 *     about none, or about all of a type
 * @param zin a Dutch sentence that says what the rule asks
 * @param stand where the gateway stands with it
 * @param uitgewerktIn codes of the rules that check the same; empty when it stands by itself
 * @param reden a Dutch sentence about the state, null when there is nothing to say
 */
public record Lijstregel(
        String standaard,
        String code,
        String soort,
        Niveau niveau,
        String retourcode,
        String klasse,
        List<String> berichten,
        List<String> elementen,
        String zin,
        Stand stand,
        List<String> uitgewerktIn,
        String reden) {

    Lijstregel met(Stand andere) {
        return new Lijstregel(
                standaard,
                code,
                soort,
                niveau,
                retourcode,
                klasse,
                berichten,
                elementen,
                zin,
                andere,
                uitgewerktIn,
                reden);
    }
}
