package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Het geleverde volume past binnen wat de toewijzing over de productperiode toekent. */
@Regel(code = "TR321", retourcode = "9321", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW323")
final class TR321 implements Ketenregel<Prestatie> {

    private static final String MELDING =
            "Dit volume is meer dan voor deze periode is toegewezen. Declareer ten hoogste het toegewezen volume, of vraag de gemeente om een andere toewijzing.";

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.maatVoor(prestatie)
                .flatMap(Toegewezen::door)
                .filter(toegewezen -> toegewezen.kent(prestatie.eenheid()))
                .ifPresent(toegewezen -> toets(prestatie, toegewezen, uit));
    }

    private static void toets(Prestatie prestatie, Toegewezen toegewezen, Uitslag uit) {
        Periode periode = new Periode(prestatie.begin(), prestatie.einde());
        if (toegewezen.isOutput() && !periode.heleMaand()) {
            uit.nietGetoetst("geen afspraken over een gebroken maand");
        } else if (prestatie.volume() > toegewezen.maximum(periode, prestatie.eenheid())) {
            uit.bij("GeleverdVolume", MELDING);
        }
    }
}
