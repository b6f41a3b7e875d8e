package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Prestatie of a JW323 or, repeated, of a JW325.
 *
 * @param client keyed hash of the BSN of its client
 * @param referentie ReferentieNummer
 * @param vorige VorigReferentieNummer, null when there is none
 * @param nummer ToewijzingNummer
 * @param product ProductCategorie and ProductCode
 * @param begin first day of the ProductPeriode
 * @param einde last day of it
 * @param volume GeleverdVolume
 * @param eenheid code of list JZ761
 * @param tarief ProductTarief in eurocents, null when there is none
 * @param bedrag in eurocents, without sign
 * @param debet whether it is charged; false when it is credited
 */
public record Prestatie(
        UUID client,
        String referentie,
        String vorige,
        long nummer,
        Product product,
        LocalDate begin,
        LocalDate einde,
        long volume,
        String eenheid,
        Long tarief,
        long bedrag,
        boolean debet)
        implements MetProduct {

    @Override
    public LocalDate ingang() {
        return begin;
    }

    /** What is charged of a toewijzing once per period: TR389. */
    public Zorgperiode zorgperiode() {
        return new Zorgperiode(nummer, product, begin, einde);
    }

    /** Whether this credits exactly that debit: all but the numbers is equal (IV091). */
    public boolean crediteert(Prestatie ander) {
        return !debet && ander.debet && equals(ander.met(referentie, vorige, false));
    }

    private Prestatie met(String anderReferentie, String anderVorige, boolean anderDebet) {
        return new Prestatie(
                client,
                anderReferentie,
                anderVorige,
                nummer,
                product,
                begin,
                einde,
                volume,
                eenheid,
                tarief,
                bedrag,
                anderDebet);
    }

    /** One product of one toewijzing in one period. */
    public record Zorgperiode(long nummer, Product product, LocalDate begin, LocalDate einde) {}
}
