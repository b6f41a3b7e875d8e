package nl.jeugdpoort.voorbereiding;

import nl.jeugdpoort.tussentaal.Vraag;

/**
 * Something to ask back of the GI.
 *
 * @param hulp place of the help in the bepaling, from 1; null when it is about a message as a whole
 * @param aanbieder the aanbieder of whom the help is asked
 * @param zin Dutch, without personal data: what is wrong and what to do
 */
record Gevraagd(Integer hulp, String aanbieder, String zin) {

    static Gevraagd over(Bepalingversie versie, Vraag vraag) {
        return new Gevraagd(vraag.hulp(), versie.hulp(vraag.hulp()).zorgaanbieder(), vraag.zin());
    }
}
