package nl.jeugdpoort.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.contact.Leveringen.Vooruitblik;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.contact.VoorstelStore.Voorstel;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries by people: first they see what a file would do, then it does exactly that or nothing. */
@Component
public class Leveringloket {

    private static final Duration BEWAARD = Duration.ofDays(1);

    private final Leveringen leveringen;
    private final Rechten rechten;
    private final VoorstelStore store;
    private final ContactStore register;
    private final Auditlog audit;

    Leveringloket(Leveringen leveringen, Rechten rechten, VoorstelStore store, ContactStore register, Auditlog audit) {
        this.leveringen = leveringen;
        this.rechten = rechten;
        this.store = store;
        this.register = register;
        this.audit = audit;
    }

    /**
     * Looks what a file would do, and keeps it for who asked.
     *
     * @throws Weigering 400 when it cannot be read as a whole, 403 for who may not write there
     */
    @Transactional
    public Leveringvoorstel bekijk(Voorstelbestand bestand, Aanroeper wie) {
        Levering levering = bestand.lees();
        Vooruitblik blik = leveringen.bekijk(levering, schrijver(levering, wie));
        var voorstel = new Voorstel(UUID.randomUUID(), wie.naam(), levering.regio(), bestand, null);
        Instant nu = Instant.now();
        store.bewaar(voorstel, nu, nu.minus(BEWAARD));
        return new Voorstelmaker(blik).voorstel(voorstel.id(), levering.regio());
    }

    /**
     * What was looked at before, as it would be now; or its report when it counts.
     *
     * @throws Weigering 404 when this person has none by this id
     */
    @Transactional
    public Leveringvoorstel voorstel(UUID id, Aanroeper wie) {
        Voorstel voorstel = vind(id, wie);
        if (voorstel.rapport() != null) {
            return new Leveringvoorstel(id, voorstel.regio(), true, null, voorstel.rapport(), List.of());
        }
        Levering levering = voorstel.bestand().lees();
        Vooruitblik blik = leveringen.bekijk(levering, schrijver(levering, wie));
        return new Voorstelmaker(blik).voorstel(id, voorstel.regio());
    }

    /**
     * Lets it count, once.
     *
     * @param kenmerk of what was shown
     * @throws Weigering 409 when it would do something else now than what was shown, because the register changed
     */
    @Transactional
    public void pasToe(UUID id, String kenmerk, Aanroeper wie) {
        Voorstel voorstel = vind(id, wie);
        if (voorstel.rapport() != null) {
            return;
        }
        Levering levering = voorstel.bestand().lees();
        Schrijver schrijver = schrijver(levering, wie);
        register.slot(levering.regio());
        if (!new Voorstelmaker(leveringen.bekijk(levering, schrijver)).kenmerk().equals(kenmerk)) {
            throw gewijzigd();
        }
        store.toegepast(id, leveringen.neem(levering, schrijver));
        audit.noteer(wie, Handeling.CONTACTEN_GEWIJZIGD, "contactregister", voorstel.regio(), null);
    }

    private Schrijver schrijver(Levering levering, Aanroeper wie) {
        return rechten.schrijver(wie, levering.regio(), levering.organisatie());
    }

    private Voorstel vind(UUID id, Aanroeper wie) {
        return store.opSlot(id, wie.naam())
                .orElseThrow(() -> new Weigering(
                        404,
                        "levering-onbekend",
                        null,
                        "Deze levering is er niet meer",
                        "Een bestand dat u bekeek, blijft hooguit een dag bewaard. Lever het opnieuw.",
                        List.of()));
    }

    private static Weigering gewijzigd() {
        return new Weigering(
                409,
                "register-gewijzigd",
                null,
                "Het contactregister is intussen gewijzigd",
                "Het bestand zou nu iets anders doen dan u zag. Er is niets gewijzigd. Bekijk de verschillen opnieuw.",
                List.of());
    }
}
