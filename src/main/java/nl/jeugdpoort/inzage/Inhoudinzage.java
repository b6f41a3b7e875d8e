package nl.jeugdpoort.inzage;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.aflevering.Berichtvorm;
import nl.jeugdpoort.aflevering.Berichtvormen;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;

/**
 * Opens bodies for people. First it is written down, in a transaction of its own, who opens which message and why; when that fails, nothing
 * opens. Throws refusals: 403 without {@link Recht#INHOUD}, 404 for what the caller may not see, 409 when a body cannot be decrypted.
 */
@Component
public class Inhoudinzage {

    private static final String BERICHT = "bericht";

    private final Berichtzicht zicht;
    private final BerichtStore berichten;
    private final Berichtvormen vormen;
    private final Afleverspoor spoor;
    private final Auditlog audit;

    Inhoudinzage(Berichtzicht zicht, BerichtStore berichten, Berichtvormen vormen, Afleverspoor spoor, Auditlog audit) {
        this.zicht = zicht;
        this.berichten = berichten;
        this.vormen = vormen;
        this.spoor = spoor;
        this.audit = audit;
    }

    /** What somebody does with a body. */
    public enum Gebruik {
        GELEZEN(""),
        BEWAARD(" (als bestand)");

        private final String woord;

        Gebruik(String woord) {
            this.woord = woord;
        }
    }

    /** The body, byte for byte as it was sent. */
    public Geopend open(UUID id, Aanroeper wie, Leesreden reden, Gebruik gebruik) {
        Bericht bericht = schrijfOp(id, wie, reden, gebruik);
        byte[] inhoud = inhoud(bericht);
        Berichtvorm.Vorm vorm = vormen.van(bericht, inhoud);
        return new Geopend(bericht, inhoud, vorm.mediatype(), bestandsnaam(bericht) + vorm.extensie());
    }

    /** The form in which an addressee gets it. */
    public Afleverspoor.Lijnvorm levering(UUID id, long levering, Aanroeper wie, Leesreden reden, Gebruik gebruik) {
        Bericht bericht = schrijfOp(id, wie, reden, gebruik);
        return spoor.vorm(bericht, inhoud(bericht), levering)
                .orElseThrow(() -> Berichtzicht.onbekend("Dit bericht heeft geen levering met dit nummer."));
    }

    /** What an addressee answered on an attempt; only for the addressee itself and for who sees all. */
    public Afleverspoor.Antwoord antwoord(UUID id, long poging, Aanroeper wie, Leesreden reden) {
        schrijfOp(id, wie, reden, Gebruik.GELEZEN);
        try {
            return spoor.antwoord(id, poging)
                    .filter(antwoord -> wie.ziet(antwoord.ontvanger()))
                    .orElseThrow(
                            () -> Berichtzicht.onbekend("Van deze poging is geen antwoord bewaard dat u mag zien."));
        } catch (Kluis.OnleesbareInhoud e) {
            throw onleesbaar();
        }
    }

    private Bericht schrijfOp(UUID id, Aanroeper wie, Leesreden reden, Gebruik gebruik) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        Bericht bericht = zicht.eis(id, wie);
        audit.noteer(wie, Handeling.INHOUD_GEOPEND, BERICHT, id.toString(), reden.doel() + gebruik.woord);
        return bericht;
    }

    private byte[] inhoud(Bericht bericht) {
        try {
            return berichten
                    .inhoud(bericht.id())
                    .orElseThrow(() -> Berichtzicht.onbekend("De inhoud van dit bericht is niet meer bewaard."));
        } catch (Kluis.OnleesbareInhoud e) {
            throw onleesbaar();
        }
    }

    private static String bestandsnaam(Bericht bericht) {
        String naam = bericht.kop().berichtsoort() + "-" + bericht.kop().afzender() + "-"
                + bericht.kop().identificatie();
        return naam.replaceAll("[^A-Za-z0-9-]", "_");
    }

    private static Weigering onleesbaar() {
        return new Weigering(
                409,
                "inhoud-onleesbaar",
                null,
                "De inhoud is niet te ontsleutelen",
                "De sleutel waarmee dit is opgeslagen, is nu niet ingesteld. Vraag de beheerder om die terug te zetten.",
                List.of());
    }
}
