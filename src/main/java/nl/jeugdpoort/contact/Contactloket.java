package nl.jeugdpoort.contact;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register for people who look at pages; what they change is written in the audit log. */
@Component
public class Contactloket {

    /** The fields that people may change, in the order of documents. */
    public static final List<String> VELDEN = Velden.NAMEN.stream()
            .filter(Predicate.not(List.of("mutatie", "regio", "organisatie", "kenmerk")::contains))
            .toList();

    private final Contactregister register;
    private final Contactvragen vragen;
    private final Contactbewerking bewerking;
    private final Contactdossiers dossiers;
    private final Auditlog audit;

    Contactloket(
            Contactregister register,
            Contactvragen vragen,
            Contactbewerking bewerking,
            Contactdossiers dossiers,
            Auditlog audit) {
        this.register = register;
        this.vragen = vragen;
        this.bewerking = bewerking;
        this.dossiers = dossiers;
        this.audit = audit;
    }

    /** Who counts today; one more than fits when there is a next page. Open to everyone who is logged in. */
    public List<Contactbeeld> zoek(Contactzoek zoek, Bladzijde bladzijde) {
        var vraag = vragen.van(zoek.vraag());
        LocalDate dag = vraag.geldigOp();
        return register.beelden(register.zoek(vraag, bladzijde.offset(), bladzijde.limiet()), dag);
    }

    /** @throws nl.jeugdpoort.toegang.Weigering 404 when there is no such entry */
    public Contactkaart kaart(UUID id, Aanroeper wie) {
        return dossiers.kaart(register.vind(id).orElseThrow(Contactbewerking::onbekend), wie);
    }

    /** Says that the entry is still right. */
    @Transactional
    public void bevestig(UUID id, Aanroeper wie) {
        bewerking.bevestig(id, wie);
        audit.noteer(wie, Handeling.CONTACTEN_GEWIJZIGD, "contact", id.toString(), null);
    }

    /**
     * Gives the entry these values.
     *
     * @param velden some of {@link #VELDEN}; lists with commas between, blank for nothing
     * @param versie the version that was corrected
     * @throws nl.jeugdpoort.toegang.Weigering 400 with a finding for each field that is wrong, 412 when it was changed meanwhile, 403
     */
    @Transactional
    public void wijzig(UUID id, Map<String, String> velden, int versie, Aanroeper wie) {
        ObjectNode inhoud = JsonNodeFactory.instance.objectNode();
        velden.forEach((naam, tekst) -> {
            if (VELDEN.contains(naam)) {
                zet(inhoud, naam, tekst.strip());
            }
        });
        bewerking.wijzig(id, inhoud, "\"" + versie + "\"", wie);
        audit.noteer(wie, Handeling.CONTACTEN_GEWIJZIGD, "contact", id.toString(), null);
    }

    private static void zet(ObjectNode inhoud, String naam, String tekst) {
        if (Velden.LIJSTEN.contains(naam)) {
            var lijst = inhoud.putArray(naam);
            for (String deel : tekst.split("[,;\n]")) {
                if (!deel.isBlank()) {
                    lijst.add(deel.strip());
                }
            }
        } else if (tekst.isEmpty()) {
            inhoud.putNull(naam);
        } else {
            inhoud.put(naam, tekst);
        }
    }
}
