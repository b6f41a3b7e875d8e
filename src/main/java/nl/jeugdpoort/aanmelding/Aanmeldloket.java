package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.Aanmeldlijst;
import nl.jeugdpoort.aanmelding.opslag.Lijstvraag;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;

/** Cases as people reach them, by a call or by a page: an operator all of them, others those of which they are a party. */
@Component
public class Aanmeldloket {

    private final Aanmeldbalie balie;
    private final Aanmelddossiers dossiers;
    private final Aanmeldlijst lijst;
    private final Invoer invoer;
    private final Zaakkijker kijker;

    Aanmeldloket(Aanmeldbalie balie, Aanmelddossiers dossiers, Aanmeldlijst lijst, Invoer invoer, Zaakkijker kijker) {
        this.balie = balie;
        this.dossiers = dossiers;
        this.lijst = lijst;
        this.invoer = invoer;
        this.kijker = kijker;
    }

    /** One page of cases, spoed first, then by what is due first; one more than fits when there is a next page. */
    public List<Zaakregel> lijst(Zaakvraag vraag, Aanroeper wie, Bladzijde bladzijde) {
        List<Aanmeldregel> gevonden = lijst.zoek(vraag.lijst(wie, bladzijde));
        Map<UUID, List<Mijlpaalregel>> perZaak =
                kijker.voortgang(gevonden.stream().map(Aanmeldregel::id).toList());
        return gevonden.stream()
                .map(regel -> new Zaakregel(regel, perZaak.getOrDefault(regel.id(), List.of())))
                .toList();
    }

    /** How many cases run for the gemeente and step that were asked for. */
    public Aanmeldtelling tel(Zaakvraag vraag, Aanroeper wie) {
        return lijst.tel(vraag.lijst(wie, new Bladzijde(1, 1)), kijker.nu());
    }

    /** The steps of all routes by code, with their names. */
    public Map<String, String> stappen() {
        return kijker.stappen();
    }

    /** One case as a page shows it; throws a refusal (404) when there is none for the caller. */
    public Zaakzicht zicht(UUID id, Aanroeper wie) {
        return kijker.zicht(id, wie);
    }

    /** Null does not limit. */
    List<Aanmeldregel> zoek(
            Zaakstatus status, String gemeente, String stap, Boolean spoed, Aanroeper wie, Bladzijde bladzijde) {
        List<String> partijen = wie.mag(Recht.ALLES_ZIEN) ? null : List.copyOf(wie.namens());
        return lijst.zoek(
                new Lijstvraag(partijen, status, gemeente, stap, spoed, bladzijde.offset(), bladzijde.limiet()));
    }

    /** One case; throws a refusal (404) when there is none for the caller. */
    public Aanmelddossier dossier(UUID id, Aanroeper wie) {
        return dossiers.van(id, wie);
    }

    /** One case; empty when there is none for the caller. */
    public Optional<Aanmelddossier> vind(UUID id, Aanroeper wie) {
        return dossiers.vind(id, wie);
    }

    /** The case of which a step has a term with this key; empty when the term is about something else. */
    public static Optional<UUID> zaakVan(String sleutel) {
        return Staptermijn.van(sleutel).map(Staptermijn::aanmelding);
    }

    /**
     * Reports something that no message says, and gives the case as it is then. Throws a refusal: 400 when a field is wrong, 403 when others
     * report it, 404 for an unknown case, 409 when the step does not allow it.
     *
     * @param sleutel Idempotency-Key: the same again does nothing more; null for none
     */
    public Aanmelddossier meld(UUID id, String sleutel, Gebeurtenismelding gemeld, Aanroeper wie) {
        Gebeurtenissoort soort = invoer.soort(gemeld.soort());
        var melding = Melding.vanMens(
                soort,
                wie.code(),
                invoer.aanbieder(soort, gemeld.aanbieder()),
                invoer.andereGemeente(soort, gemeld.gemeente()),
                invoer.sleutel(sleutel),
                invoer.toelichting(gemeld.toelichting()));
        balie.meld(id, melding, wie);
        return dossiers.van(id, wie);
    }
}
