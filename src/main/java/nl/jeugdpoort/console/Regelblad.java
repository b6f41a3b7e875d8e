package nl.jeugdpoort.console;

import java.util.List;
import nl.jeugdpoort.toets.RegelOverzicht;
import nl.jeugdpoort.toets.Regelkeuzes;
import nl.jeugdpoort.toets.Regelvraag;

/**
 * One leaf of the rules that were asked for.
 *
 * @param vraag what was asked
 * @param keuzes what can be asked
 * @param aantal how many rules there are, on all leaves together
 * @param nummer this leaf, from 1
 * @param bladzijden how many leaves there are, at least one
 * @param rijen the rules on this leaf
 */
record Regelblad(
        Regelvraag vraag, Regelkeuzes keuzes, int aantal, int nummer, int bladzijden, List<RegelOverzicht> rijen) {

    /** So many that a page stays well under 100 kB. */
    static final int PER_BLAD = 100;

    /** @param nummer the leaf that was asked for; one that is not there becomes the nearest that is */
    static Regelblad van(Regelvraag vraag, Regelkeuzes keuzes, List<RegelOverzicht> gevonden, int nummer) {
        int bladzijden = Math.max(1, (gevonden.size() + PER_BLAD - 1) / PER_BLAD);
        int hier = Math.clamp(nummer, 1, bladzijden);
        List<RegelOverzicht> rijen =
                gevonden.subList((hier - 1) * PER_BLAD, Math.min(hier * PER_BLAD, gevonden.size()));
        return new Regelblad(vraag, keuzes, gevonden.size(), hier, bladzijden, rijen);
    }

    /** Address of the leaf before this one, null on the first. */
    public String vorige() {
        return nummer > 1 ? adres(nummer - 1) : null;
    }

    /** Address of the leaf after this one, null on the last. */
    public String volgende() {
        return nummer < bladzijden ? adres(nummer + 1) : null;
    }

    private String adres(int blad) {
        return new Zoekdeel()
                .met("tekst", vraag.tekst())
                .met("berichtsoort", vraag.berichtsoort())
                .met("niveau", vraag.niveau())
                .met("stand", vraag.stand())
                .met("bladzijde", blad)
                .achter("/regels");
    }
}
