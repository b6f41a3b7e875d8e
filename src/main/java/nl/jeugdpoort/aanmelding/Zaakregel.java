package nl.jeugdpoort.aanmelding;

import java.util.List;

/**
 * A case in a list.
 *
 * @param mijlpalen its steps as people count them
 */
public record Zaakregel(Aanmeldregel regel, List<Mijlpaalregel> mijlpalen) {}
