package nl.jeugdpoort.toets.regels.bericht;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;

import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** Een declaratie bevat alleen prestaties uit de eigen of een eerdere declaratieperiode. */
@Regel(
        code = "TR319",
        retourcode = "9319",
        niveau = HISTORIE,
        berichten = "JW323",
        klassen = "Prestatie/ProductPeriode")
final class TR319 implements Berichtregel {

    @Override
    public void toets(Klasse periode, Uitslag uit) {
        Klasse declaratieperiode = periode.boven("Declaratie").in("DeclaratiePeriode");
        if (periode.datum("Einddatum").isAfter(declaratieperiode.datum("Einddatum"))) {
            uit.bij(
                    periode,
                    "Einddatum",
                    "Deze prestatie eindigt na de declaratieperiode. Declareer haar bij de maand waarin zij valt.");
        }
    }
}
