package nl.jeugdpoort.aanmelding.opslag;

import java.util.UUID;

/**
 * A document as the cases know it.
 *
 * @param kenmerk reference of the bepaling, of a form too
 * @param soort {@code BEPALING} or {@code AANMELDFORMULIER}
 * @param versie from 1
 * @param ontvanger whom the GI sent it to
 * @param personen whether part 2 of the form is in it
 */
public record Documentrij(
        UUID bericht, String gi, String kenmerk, String soort, int versie, String ontvanger, boolean personen) {}
