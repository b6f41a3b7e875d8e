package nl.jeugdpoort.inzage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Berichtvormen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;

/** The messages that somebody may see: an operator all of them, a participant those that concern it. To others they do not exist. */
@Component
public class Berichteninzage {

    private final Berichtvraag vraag;
    private final BerichtStore berichten;
    private final Berichtdossiers dossiers;
    private final Berichtvormen vormen;

    Berichteninzage(Berichtvraag vraag, BerichtStore berichten, Berichtdossiers dossiers, Berichtvormen vormen) {
        this.vraag = vraag;
        this.berichten = berichten;
        this.dossiers = dossiers;
        this.vormen = vormen;
    }

    /** A body as it is kept, and what kind of file that is. */
    record Inhoud(byte[] bytes, String mediatype) {}

    /** One page of messages, newest first; one more than fits when there is a next page. */
    public List<Berichtregel> zoek(Berichtfilter filter, Aanroeper wie, Bladzijde bladzijde) {
        return vraag.zoek(filter, wie, bladzijde);
    }

    /** All that is known of one message, without its body. */
    public Optional<Berichtdossier> dossier(UUID id, Aanroeper wie) {
        return zichtbaar(id, wie).map(dossiers::van);
    }

    /** Its body, byte for byte as it was sent. */
    Optional<Inhoud> inhoud(UUID id, Aanroeper wie) {
        return zichtbaar(id, wie).flatMap(this::inhoud);
    }

    private Optional<Inhoud> inhoud(Bericht bericht) {
        return berichten
                .inhoud(bericht.id())
                .map(bytes -> new Inhoud(bytes, vormen.van(bericht, bytes).mediatype()));
    }

    private Optional<Bericht> zichtbaar(UUID id, Aanroeper wie) {
        return berichten
                .vind(id)
                .filter(bericht ->
                        wie.mag(Recht.ALLES_ZIEN) || wie.namens().stream().anyMatch(bericht::betreft));
    }
}
