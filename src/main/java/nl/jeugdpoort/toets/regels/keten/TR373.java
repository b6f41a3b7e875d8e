package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een ander budget of een ander totaal over de looptijd vraagt men voor de hele looptijd van de toewijzing. */
@Regel(code = "TR373", retourcode = "9373", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW317")
final class TR373 implements Ketenregel<TeWijzigen> {

    private static final String HELE_LOOPTIJD = "6";

    @Override
    public void toets(TeWijzigen product, Stand stand, Uitslag uit) {
        stand.bestaande(product.nummer())
                .filter(toewijzing -> anderBudget(product, toewijzing) || anderTotaal(product, toewijzing))
                .map(Toewijzing::ingang)
                .filter(ingang -> !ingang.equals(product.ingang()))
                .ifPresent(ingang -> uit.bij(
                        "GewensteIngangsdatum",
                        "Een ander budget of een ander totaal geldt voor de hele looptijd. Gebruik de ingangsdatum van de toewijzing: %s."
                                .formatted(ingang)));
    }

    private static boolean anderBudget(TeWijzigen product, Toewijzing toewijzing) {
        return product.budget() != null && !product.budget().equals(toewijzing.budget());
    }

    /** A verzoek that names no omvang asks for no other total; TR411 says that it should name one. */
    private static boolean anderTotaal(TeWijzigen product, Toewijzing toewijzing) {
        return product.omvang() != null
                && toewijzing.omvang() != null
                && toewijzing.omvang().frequentie().equals(HELE_LOOPTIJD)
                && !product.omvang().equals(toewijzing.omvang());
    }
}
