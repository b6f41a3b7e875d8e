package nl.jeugdpoort.standaard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One standard and release, as its {@code standaard.yaml} describes it.
 *
 * @param berichten the kinds of message, each with a schema file of that name
 * @param vormen header layouts by name: what the header tells and the path below the root where it does, in the order of the file
 * @param product where the product lines are
 * @param weergave how findings show values
 * @param retourcodes the codes of answers
 * @param regels which rules hold
 * @param map where its files are
 */
public record Standaard(
        Map<String, Soort> berichten,
        Map<String, Map<Kopveld, String>> vormen,
        Productregels product,
        Weergave weergave,
        Retourcodes retourcodes,
        Regelkeuze regels,
        Standaardmap map) {

    /**
     * One kind of message.
     *
     * @param vorm its header layout
     * @param van which side sends it: {@code gemeente} or {@code aanbieder}; null for either
     * @param antwoordOp the kind that it answers, null when it answers none
     * @param herhaalt what it repeats of the message that it answers, null when it answers none
     * @param aanPoort whether it is meant for the gateway itself, and goes on to nobody
     * @param naam what it is in words, null when the standard does not say
     */
    public record Soort(
            String vorm, String van, String antwoordOp, Herhaling herhaalt, boolean aanPoort, String naam) {}

    /** How much of a heenbericht its answer repeats; the names are words of yaml. */
    public enum Herhaling {
        /** All classes of the heenbericht, so that the rules on those hold for the answer too. */
        alles,
        /** Of a declaratie only what is wrong in it, and what remains granted. */
        fouten
    }

    /**
     * Where product lines are; empty in a standard without them.
     *
     * @param elementen names of product elements
     * @param velden paths below them by what they tell: of each list the first that the schema has counts
     */
    public record Productregels(List<String> elementen, Map<Productveld, List<String>> velden) {}

    /**
     * How findings show values, and what they mean to people.
     *
     * @param bsn type of values that are a BSN
     * @param toonbaar types whose values a finding may show
     * @param verborgen ends of paths whose values a finding never shows, whatever their type
     * @param omschrijvingen how a finding words the form of a type
     * @param betekenissen what says the meaning of values of a type: a code list, {@code bedrag} for eurocents, or {@code partij},
     *     {@code product} or {@code zorgvorm}; a list of another standard has the name of that standard and a slash before its own
     */
    public record Weergave(
            String bsn,
            List<String> toonbaar,
            List<String> verborgen,
            Map<String, String> omschrijvingen,
            Map<String, String> betekenissen) {}

    /**
     * The codes that say something about the checking itself; all null or empty in a standard without answers.
     *
     * @param type type of values that are a retourcode
     * @param lijst the code list with the meaning of all retourcodes
     * @param afgekeurd the message itself is wrong: the answer is a header only
     * @param geenOpmerking this class is right
     * @param nietBeoordeeld this class was not assessed, because one around it is wrong
     * @param geenAfkeuring codes that refuse nothing
     */
    public record Retourcodes(
            String type,
            String lijst,
            String afgekeurd,
            String geenOpmerking,
            String nietBeoordeeld,
            Set<String> geenAfkeuring) {}

    /**
     * Which rules on one message hold: those in its packages that name its kinds of message, and those that it shares.
     *
     * @param pakketten packages with rule classes; a code in a later one takes the place of the same code in an earlier one
     * @param documentpakketten packages with rules that look at a message as a whole
     * @param zonder codes in those packages that do not hold here
     * @param gedeeld rules of another standard that hold here too
     */
    public record Regelkeuze(
            List<String> pakketten, List<String> documentpakketten, Set<String> zonder, List<Gedeeld> gedeeld) {}

    /**
     * A rule of another standard.
     *
     * @param uit the package that has its class
     * @param berichten the kinds of this standard for which it holds
     * @param retourcode the code that an answer of this standard gives
     */
    public record Gedeeld(String code, String uit, List<String> berichten, String retourcode) {}

    /** Whether messages of this kind get no answer and are none: what is wrong with them can be said at the door only. */
    public boolean zonderAntwoord(String berichtsoort) {
        return berichten.get(berichtsoort).antwoordOp() == null
                && antwoordOp(berichtsoort).isEmpty();
    }

    /** Whether messages of this kind are meant for the gateway itself; the receiver that they name is then no participant. */
    public boolean aanPoort(String berichtsoort) {
        Soort soort = berichten.get(berichtsoort);
        return soort != null && soort.aanPoort();
    }

    /** Name and release, for example {@code ijw/3.2}. */
    public String naam() {
        return map.naam();
    }

    /** The header layout of a kind of message. */
    public Map<Kopveld, String> kop(String berichtsoort) {
        return vormen.get(berichten.get(berichtsoort).vorm());
    }

    /** The kind that answers this kind, empty when the kind is itself an answer or none does. */
    public Optional<String> antwoordOp(String berichtsoort) {
        return berichten.entrySet().stream()
                .filter(soort -> berichtsoort.equals(soort.getValue().antwoordOp()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The kinds whose rules hold for this kind: its own, and of an answer that repeats all that of the heenbericht. */
    public Set<String> regelsoorten(String berichtsoort) {
        Soort soort = berichten.get(berichtsoort);
        return soort.herhaalt() == Herhaling.alles ? Set.of(berichtsoort, soort.antwoordOp()) : Set.of(berichtsoort);
    }
}
