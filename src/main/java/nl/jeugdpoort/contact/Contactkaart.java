package nl.jeugdpoort.contact;

import java.util.List;
import java.util.Map;

/**
 * One entry for somebody.
 *
 * @param velden every field by its name in documents, lists with commas between; empty for what has no value
 * @param verloop oldest first, null for who may not see it
 * @param magSchrijven whether this somebody may confirm and correct it
 */
public record Contactkaart(
        Contactbeeld contact, Map<String, String> velden, List<Contactverloop> verloop, boolean magSchrijven) {}
