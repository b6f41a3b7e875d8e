package nl.jeugdpoort.toets.schema;

import java.util.Map;

/**
 * A compiled schema.
 *
 * @param wortel the root element
 * @param aantal how many elements the tree holds
 * @param waardetypen the named simple types, by {@code {namespace}name}
 */
record Schema(Element wortel, int aantal, Map<String, Waardetype> waardetypen) {}
