package nl.jeugdpoort.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.contact.Levering.Soort;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one entry: a delivery of one mutation, refused as a whole when it is not right. */
@Component
class Contactbewerking {

    private final ContactStore store;
    private final Leveringen leveringen;
    private final Rechten rechten;

    Contactbewerking(ContactStore store, Leveringen leveringen, Rechten rechten) {
        this.store = store;
        this.leveringen = leveringen;
        this.rechten = rechten;
    }

    /** Replaces the entry, or takes it up when there is none with this id. */
    @Transactional
    public void vervang(UUID id, JsonNode inhoud, String versie, Aanroeper wie) {
        Velden velden = Jsonlevering.velden(inhoud);
        Optional<Contact> eerder = store.vind(id);
        eerder.ifPresent(contact -> blijftZichzelf(velden, contact.sleutel()));
        Opgave opgave = velden.opgave();
        if (opgave.regio() == null) {
            throw ongeldig(List.of(new Veldbevinding("regio", "Noem de regio, bijvoorbeeld JZ32.")));
        }
        Schrijver schrijver = rechten.schrijver(wie, opgave.regio(), opgave.organisatie());
        store.slot(opgave.regio());
        eis(store.vind(id), versie);
        lever(id, velden, opgave.sleutel(), schrijver);
    }

    /** Changes the fields that are named. */
    @Transactional
    public void wijzig(UUID id, JsonNode inhoud, String versie, Aanroeper wie) {
        Contact eerder = vergrendeld(id, wie);
        eis(Optional.of(eerder), versie);
        Velden velden = Velden.van(eerder);
        inhoud.properties().forEach(veld -> Jsonlevering.zet(velden, veld.getKey(), veld.getValue()));
        blijftZichzelf(velden, eerder.sleutel());
        lever(id, velden, eerder.sleutel(), schrijver(eerder, wie));
    }

    /** Says that the entry is still right. */
    @Transactional
    public void bevestig(UUID id, Aanroeper wie) {
        Contact eerder = vergrendeld(id, wie);
        Velden velden = new Velden();
        velden.voegToe("mutatie", "bevestigen");
        blijftZichzelf(velden, eerder.sleutel());
        lever(id, velden, eerder.sleutel(), schrijver(eerder, wie));
    }

    static Weigering onbekend() {
        return new Weigering(
                404,
                "contact-onbekend",
                null,
                "Dit contact is niet gevonden",
                "In het contactregister is niets met dit id. Zoek het op met /api/v1/contacten.",
                List.of());
    }

    /** The entry, which from now on only this transaction changes. */
    private Contact vergrendeld(UUID id, Aanroeper wie) {
        Contact contact = store.vind(id).orElseThrow(Contactbewerking::onbekend);
        schrijver(contact, wie);
        store.slot(contact.sleutel().regio());
        return store.vind(id).orElseThrow(Contactbewerking::onbekend);
    }

    private Schrijver schrijver(Contact contact, Aanroeper wie) {
        return rechten.schrijver(
                wie, contact.sleutel().regio(), contact.sleutel().organisatie());
    }

    private static void eis(Optional<Contact> contact, String versie) {
        String nu = contact.map(c -> "\"" + c.stand().versie() + "\"").orElse("");
        if (versie != null && !versie.equals(nu) && !(versie.equals("*") && contact.isPresent())) {
            throw new Weigering(
                    412,
                    "contact-gewijzigd",
                    null,
                    "Dit contact is intussen gewijzigd",
                    "De versie in If-Match is niet de laatste. Haal het contact opnieuw op.",
                    List.of());
        }
    }

    /** What identifies an entry never changes; saying so again is allowed. */
    private static void blijftZichzelf(Velden velden, Contact.Sleutel sleutel) {
        blijft(velden, "regio", velden.opgave().regio(), sleutel.regio());
        blijft(velden, "organisatie", velden.opgave().organisatie(), sleutel.organisatie());
        blijft(velden, "kenmerk", velden.opgave().kenmerk(), sleutel.kenmerk());
    }

    private static void blijft(Velden velden, String veld, String gegeven, String eerder) {
        if (gegeven != null && !gegeven.equals(eerder)) {
            velden.fout(veld, "Dit kan van een bestaand contact niet veranderen. Beëindig het en neem een nieuw op.");
        }
        velden.zet(veld, List.of(eerder));
    }

    private void lever(UUID id, Velden velden, Contact.Sleutel sleutel, Schrijver schrijver) {
        var levering = new Levering(sleutel.regio(), null, Soort.MUTATIES, List.of(new Levering.Regel(1, id, velden)));
        Rapport.Regel regel = leveringen.neem(levering, schrijver).regels().getFirst();
        if (regel.uitkomst() == Rapport.Uitkomst.GEWEIGERD) {
            throw ongeldig(regel.bevindingen());
        }
        if (!regel.id().equals(id)) {
            throw new Weigering(
                    409,
                    "contact-bestaat",
                    null,
                    "Dit contact bestaat al",
                    "Dit kenmerk staat al in het register onder een ander id. Gebruik dat id, of kies een ander kenmerk.",
                    List.of());
        }
    }

    private static Weigering ongeldig(List<Veldbevinding> bevindingen) {
        return new Weigering(
                400,
                "contact-ongeldig",
                null,
                "Het contact klopt niet",
                "Verbeter de genoemde velden. Er is niets gewijzigd.",
                bevindingen);
    }
}
