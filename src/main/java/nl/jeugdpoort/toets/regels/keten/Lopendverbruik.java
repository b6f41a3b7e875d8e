package nl.jeugdpoort.toets.regels.keten;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.jeugdpoort.register.Declaratiestand.Verbruik;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;

/**
 * What is used of toewijzingen, counted on from what was granted before while the prestaties of one message pass, credits first. What
 * will be refused is not counted: a debit that no longer fits, a credit that takes nothing back.
 */
final class Lopendverbruik {

    private final Map<Long, Verbruik> perToewijzing = new HashMap<>();

    /**
     * Counts a prestatie; returns whether it fits, which a credit always does.
     *
     * @param binnen whether so much may be used of its toewijzing
     */
    boolean past(Prestatie prestatie, Stand stand, Predicate<Verbruik> binnen) {
        Verbruik met = perToewijzing
                .computeIfAbsent(prestatie.nummer(), stand.declaraties()::verbruik)
                .plus(prestatie);
        boolean telt =
                prestatie.debet() ? binnen.test(met) : stand.declaraties().neemtTerug(prestatie);
        if (telt) {
            perToewijzing.put(prestatie.nummer(), met);
        }
        return telt || !prestatie.debet();
    }
}
