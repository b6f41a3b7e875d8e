package nl.jeugdpoort.aanmelding;

import java.util.UUID;

/**
 * Points at a case.
 *
 * @param kenmerk the reference of the GI
 * @param gemeente code of the gemeente that it is at
 * @param loopt whether it runs
 */
public record Zaakverwijzing(UUID id, String kenmerk, String gemeente, boolean loopt) {}
