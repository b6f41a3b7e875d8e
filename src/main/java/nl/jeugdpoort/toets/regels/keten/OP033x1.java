package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Onder hetzelfde nummer veranderen alleen einddatum, budget en totaal; bij een andere omvang eindigt de toewijzing en komt er een nieuwe (OP257, IV066). */
@Regel(code = "OP033x1", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW301")
final class OP033x1 implements Ketenregel<Toewijzing> {

    @Override
    public void toets(Toewijzing toewijzing, Stand stand, Uitslag uit) {
        Wijziging.door(toewijzing, stand)
                .filter(Wijziging::andereOmvang)
                .ifPresent(
                        w -> uit.bij(
                                "Omvang",
                                "De omvang is anders dan in de vorige versie van deze toewijzing. Laat die toewijzing eindigen, en geef een nieuwe met een eigen nummer."));
    }
}
