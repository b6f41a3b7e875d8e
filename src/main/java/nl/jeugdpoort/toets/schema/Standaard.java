package nl.jeugdpoort.toets.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * One standard and release, as its {@code standaard.yaml} describes it.
 *
 * @param standaard name and release, for example {@code ijw/3.2}
 * @param berichten the kinds of message, each with a schema file of that name
 * @param vormen header layouts by name
 * @param product where the product lines are
 * @param bsn type of values that are a BSN
 * @param retourcode type of values that are a retourcode
 * @param toonbaar types whose values a finding may show
 * @param verborgen ends of paths whose values a finding never shows, whatever their type
 * @param omschrijvingen how a finding words the form of a type
 */
record Standaard(
        String standaard,
        Map<String, Soort> berichten,
        Map<String, Map<Kopveld, String>> vormen,
        Productregels product,
        String bsn,
        String retourcode,
        List<String> toonbaar,
        List<String> verborgen,
        Map<String, String> omschrijvingen) {

    /**
     * One kind of message.
     *
     * @param vorm its header layout
     * @param antwoordOp the kind that it answers, null when it answers none
     */
    record Soort(String vorm, String antwoordOp) {}

    /** Names of product elements, and of their children: of each list the first that the schema has counts. */
    record Productregels(
            List<String> elementen,
            List<String> toewijzingNummer,
            List<String> referentie,
            List<String> begin,
            List<String> einde,
            List<String> reden,
            List<String> status) {}

    static Standaard lees(InputStream bron, String bestand) {
        try (bron) {
            return new ObjectMapper(new YAMLFactory()).readValue(bron, Standaard.class);
        } catch (IOException e) {
            throw new XsdFout(bestand + " is niet te lezen: " + e.getMessage(), e);
        }
    }
}
