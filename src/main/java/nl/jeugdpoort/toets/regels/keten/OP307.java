package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.SIGNAAL;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import nl.jeugdpoort.register.Aanvraag;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een aanbieder vraagt geen toewijzing aan van een product dat hij in die periode al heeft. */
@Regel(code = "OP307", retourcode = "", niveau = SIGNAAL, bron = EERDERE_BERICHTEN, berichten = "JW315")
final class OP307 implements Ketenregel<Aanvraag> {

    @Override
    public void toets(Aanvraag aanvraag, Stand stand, Uitslag uit) {
        stand.actueel().stream()
                .filter(t -> Product.kanGelijkZijn(t.product(), aanvraag.product()))
                .filter(t -> t.overlapt(aanvraag.ingang(), aanvraag.einde()))
                .findFirst()
                .ifPresent(t -> uit.bij(
                        "Dit product is in deze periode al toegewezen, met nummer %d. Vraag alleen aan wat er nog niet is; wilt u iets veranderen, stuur dan een verzoek om wijziging."
                                .formatted(t.nummer())));
    }
}
