package nl.jeugdpoort.ingreep;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.ingreep.Opdrachtboek.Bestelling;
import nl.jeugdpoort.ingreep.Opdrachtboek.Ingeschreven;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new message of one that was not right; it comes in by the door like any other, and the old one goes out of the way. */
@Component
public class Verbetering {

    private final Opdrachtboek boek;
    private final Losbesluit los;
    private final Berichtbesluiten besluiten;
    private final Nieuwbericht nieuw;
    private final BerichtStore berichten;

    Verbetering(
            Opdrachtboek boek, Losbesluit los, Berichtbesluiten besluiten, Nieuwbericht nieuw, BerichtStore berichten) {
        this.boek = boek;
        this.los = los;
        this.besluiten = besluiten;
        this.nieuw = nieuw;
        this.berichten = berichten;
    }

    /**
     * A message as somebody made it.
     *
     * @param oud id of the message that it was made of
     * @param gezien the {@link Berichtkeuze#versie} of that one
     * @param inhoud the new message, with an identificatie of its own
     */
    public record Verbeterd(UUID oud, long gezien, byte[] inhoud, String reden, String sleutel) {}

    /**
     * The body of a message, to be corrected. The caller writes down who opened it, and why.
     *
     * @throws nl.jeugdpoort.toegang.Weigering 403 when the caller may not, 404 when there is none, 409 when the gateway made the message
     */
    @Transactional
    public byte[] inhoud(Aanroeper wie, UUID id) {
        Opdrachttoets.operator(wie);
        Opdrachttoets.eis(wie, Recht.INHOUD);
        Bericht bericht = berichten.vind(id).orElseThrow(Ingreepweigering::onbekend);
        eisVanEenAnder(bericht);
        return berichten.inhoud(id).orElseThrow(Ingreepweigering::onbekend);
    }

    /**
     * Sends it.
     *
     * @return the order
     * @throws nl.jeugdpoort.toegang.Weigering as the door refuses, or 409 when the old message has changed since
     */
    @Transactional
    public UUID verstuur(Aanroeper wie, Verbeterd verbeterd) {
        byte[] was = inhoud(wie, verbeterd.oud());
        var vraag = new Vraag(Actie.VERBETEREN, null, verbeterd.reden(), verbeterd.sleutel());
        var bestelling = new Bestelling(vraag, null, List.of(verbeterd.oud()), null, null);
        Ingeschreven ingeschreven = boek.schrijfIn(wie, bestelling);
        if (ingeschreven.nieuw()) {
            Bericht oud = besluiten.stand(verbeterd.oud()).bericht();
            besluiten.eisOngewijzigd(oud.id(), verbeterd.gezien());
            Berichtkop kop = nieuw.kop(oud, was, verbeterd.inhoud());
            los.voerUit(metReden(ingeschreven.opdracht(), "Vervangen door " + naam(kop) + ": "));
            Bericht gemaakt = nieuw.neem(oud, verbeterd.inhoud());
            legVast(ingeschreven.opdracht(), oud, gemaakt);
            boek.noteer(wie, ingeschreven.opdracht(), bestelling);
        }
        return ingeschreven.opdracht().id();
    }

    private void legVast(Opdracht opdracht, Bericht oud, Bericht gemaakt) {
        berichten.legVast(new Overgang(
                gemaakt.id(),
                null,
                "verbeterd",
                opdracht.actor(),
                "Gemaakt van " + naam(oud.kop()) + ": " + opdracht.reden()));
        nieuw.koppel(oud, gemaakt, opdracht.id());
    }

    private static void eisVanEenAnder(Bericht bericht) {
        if (bericht.indiener().equals(Overgang.POORT)) {
            throw Ingreepweigering.kanNiet(
                    "De poort heeft dit bericht zelf gemaakt; verbeter het bericht waar het bij hoort.");
        }
    }

    private static Opdracht metReden(Opdracht o, String ervoor) {
        return new Opdracht(o.id(), o.actie(), o.naar(), o.terug(), o.actor(), ervoor + o.reden());
    }

    private static String naam(Berichtkop kop) {
        return kop.berichtsoort() + " " + kop.identificatie();
    }
}
