package nl.jeugdpoort.ontvangst.soap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.ontvangst.Aanbieding;
import nl.jeugdpoort.ontvangst.Ontvangst;
import nl.jeugdpoort.ontvangst.Uitkomst;
import nl.jeugdpoort.ontvangst.soap.Besluit.Geweigerd;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Stuurgegevens;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toets.Bevinding;
import org.springframework.stereotype.Component;

/** Takes a Di01 or Du01. */
@Component
class Vrachtontvangst {

    private final Envelopcontrole controle;
    private final EnvelopStore enveloppen;
    private final Kruisverwijzing kruisverwijzing;
    private final Ontvangst ontvangst;

    Vrachtontvangst(
            Envelopcontrole controle, EnvelopStore enveloppen, Kruisverwijzing kruisverwijzing, Ontvangst ontvangst) {
        this.controle = controle;
        this.enveloppen = enveloppen;
        this.kruisverwijzing = kruisverwijzing;
        this.ontvangst = ontvangst;
    }

    Besluit neem(Aanroeper aanroeper, Envelop.Vracht vracht) {
        Stuurgegevens label = vracht.stuurgegevens();
        return controle.functie(label, vracht.versies())
                .or(() -> controle.namensZender(aanroeper, label))
                .or(() -> Besluit.als(
                        !enveloppen.claim(vracht),
                        "StUF016",
                        "Gebruik voor een ander bericht een nieuw referentienummer."))
                .or(() -> controle.samenhang(vracht))
                .or(() -> kruisverwijzing.weigert(label))
                .<Besluit>map(geweigerd -> geweigerd)
                .orElseGet(() -> inhoud(aanroeper, vracht));
    }

    /** Storing is idempotent, so an envelope that comes again ends here as well, and gets the same answer. */
    private Besluit inhoud(Aanroeper aanroeper, Envelop.Vracht vracht) {
        Stuurgegevens label = vracht.stuurgegevens();
        Uitkomst uitkomst = ontvangst.ontvang(new Aanbieding(
                vracht.inhoud(), Kanaal.SOAP, aanroeper.code(), UUID.fromString(label.referentienummer()), null));
        return switch (uitkomst) {
            case Uitkomst.Aangenomen aangenomen -> Besluit.OVERGENOMEN;
            case Uitkomst.Geweigerd geweigerd -> besluit(geweigerd, label);
        };
    }

    private static Geweigerd besluit(Uitkomst.Geweigerd geweigerd, Stuurgegevens label) {
        return switch (geweigerd.grond()) {
            case NIET_WELGEVORMD, SCHEMA_ONGELDIG, INHOUD_ONGELDIG, VERSIE_NIET_ONDERSTEUND ->
                Besluit.weiger("StUF055", eerste(geweigerd.bevindingen()).orElse(geweigerd.detail()));
            case NIET_GEMACHTIGD -> Besluit.weiger("BRS03", geweigerd.detail());
            case ONTVANGER_ONBEKEND ->
                Besluit.weiger(
                        Envelopcontrole.ontvangerOnbekend(label.ontvanger().organisatie()), geweigerd.detail());
            case TE_GROOT -> Besluit.weiger("IB007", "");
            case IDENTIFICATIE_NIET_UNIEK -> Besluit.weiger("RIN001", "9056: " + geweigerd.detail());
        };
    }

    /** Place and sentence of the first finding, without the value. */
    private static Optional<String> eerste(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .findFirst()
                .map(bevinding -> "Regel %d: %s".formatted(bevinding.regelnummer(), bevinding.melding()));
    }
}
