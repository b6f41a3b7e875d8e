package nl.jeugdpoort.inzage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Berichtvormen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Opdrachttoets;
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
        var stuk = Zoekstuk.begin(bladzijde.limiet(), bladzijde.offset());
        return regels(vraag.zoek(new Zoekopdracht(filter, null, wie), stuk));
    }

    /** One leaf of messages, newest first, with how many there are. */
    public Berichtvondst blader(Berichtfilter filter, Aanroeper wie, Berichtplek plek) {
        return blader(new Zoekopdracht(filter, null, wie), plek);
    }

    /**
     * One leaf of the messages in which a person is.
     *
     * @param persoon keyed hash of the BSN
     */
    public Berichtvondst vanPersoon(byte[] persoon, Aanroeper wie, Berichtplek plek) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        var alle = new Berichtfilter(null, null, null, null, null, null, null, null, null, null);
        return blader(new Zoekopdracht(alle, persoon, wie), plek);
    }

    /** The newest messages, no more than so many. */
    public List<Berichtregel> nieuwste(Berichtfilter filter, Aanroeper wie, int hoogstens) {
        return regels(vraag.zoek(new Zoekopdracht(filter, null, wie), Zoekstuk.begin(hoogstens, 0)));
    }

    /** What fits on the first leaf needs no counting. */
    private Berichtvondst blader(Zoekopdracht opdracht, Berichtplek plek) {
        List<Treffer> gevonden = vraag.zoek(opdracht, plek.stuk());
        boolean alles = plek.ouderDan() == null && plek.nieuwerDan() == null && gevonden.size() <= plek.aantal();
        int aantal = alles ? gevonden.size() : vraag.tel(opdracht, Berichtvondst.TELGRENS);
        return Berichtvondst.van(plek, gevonden, aantal);
    }

    private static List<Berichtregel> regels(List<Treffer> gevonden) {
        return gevonden.stream().map(Treffer::regel).toList();
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
