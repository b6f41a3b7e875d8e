package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.contract.Contracten;
import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een start of stop verwijst naar een toewijzing die de aanbieder voor deze cliënt heeft; alleen bij taakgericht werk mag het toewijzingnummer ontbreken. */
@Regel(
        code = "TR019",
        retourcode = "9019",
        niveau = HISTORIE,
        bron = EERDERE_BERICHTEN,
        berichten = {"JW305", "JW307"})
final class TR019 implements Ketenregel<Levering> {

    private final Contracten contracten;

    TR019(Contracten contracten) {
        this.contracten = contracten;
    }

    @Override
    public void toets(Levering levering, Stand stand, Uitslag uit) {
        if (levering.verwijdert()) {
            return;
        }
        if (levering.nummer() == null) {
            zonderNummer(levering, stand, uit);
        } else if (stand.toewijzingVanClient(levering.nummer())
                .filter(t -> !t.verwijderd())
                .isEmpty()) {
            uit.bij(
                    "ToewijzingNummer",
                    "Deze cliënt heeft bij deze aanbieder geen toewijzing met dit nummer. Gebruik het nummer uit de toewijzing van de gemeente.");
        }
    }

    private void zonderNummer(Levering levering, Stand stand, Uitslag uit) {
        Partijen partijen = stand.bericht().partijen();
        Product product = levering.product();
        switch (contracten
                .over(
                        partijen.gemeente(),
                        partijen.aanbieder(),
                        product == null ? null : product.categorie(),
                        product == null ? null : product.code())
                .taakgericht(levering.begin())) {
            case NEE ->
                uit.bij(
                        "Hier ontbreekt het toewijzingnummer. Dat mag alleen bij taakgericht werk. Vul het nummer in uit de toewijzing.");
            case ONBEKEND -> uit.nietGetoetst("de uitvoeringsvariant is niet bekend");
            case JA -> {
                // without a number, as agreed
            }
        }
    }
}
