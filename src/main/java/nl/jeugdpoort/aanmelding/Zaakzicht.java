package nl.jeugdpoort.aanmelding;

import java.util.List;

/**
 * One case as a page shows it.
 *
 * @param mijlpalen its steps as people count them
 * @param stukken its documents, and to whom they went, oldest first; as far as the caller got them, for an aanbieder
 * @param vrijgaven who got the persons
 * @param meldbaar what the caller can report now
 */
public record Zaakzicht(
        Aanmelddossier dossier,
        List<Mijlpaalregel> mijlpalen,
        List<Zaakstuk> stukken,
        List<Vrijgave> vrijgaven,
        List<Meldkeuze> meldbaar) {}
