package nl.jeugdpoort.register;

import java.util.List;

/**
 * What is known of a message by which others of its chain can be found.
 *
 * @param partijen between whom
 * @param nummers toewijzingnummers in it
 * @param referenties references of the aanbieder in it
 * @param declaratie volgnummer of the declaratie that it is or answers, null for none
 */
public record Ketenvraag(Partijen partijen, List<Long> nummers, List<String> referenties, Long declaratie) {}
