package nl.jeugdpoort.aanmelding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.Gebeurd;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.bericht.Kluis;

/** The cases that one transaction holds, as they are now, and what happened in them; written back as a whole. */
final class Zaakblad {

    private final Map<UUID, Aanmelding> nu = new LinkedHashMap<>();
    private final List<Zet> zetten = new ArrayList<>();
    private final List<Gebeurd> gebeurd = new ArrayList<>();
    private final Kluis kluis;

    Zaakblad(Collection<Aanmelding> gepakt, Kluis kluis) {
        this.kluis = kluis;
        gepakt.forEach(aanmelding -> nu.put(aanmelding.id(), aanmelding));
    }

    Collection<Aanmelding> alle() {
        return nu.values();
    }

    Aanmelding zaak(UUID id) {
        return nu.get(id);
    }

    /**
     * Lets something happen in a case.
     *
     * @throws nl.jeugdpoort.aanmelding.route.NietToegestaan when the case does not allow it as it stands
     */
    void meld(UUID id, Melding melding, Instant op) {
        Aanmelding voor = nu.get(id);
        Gebeurtenis gebeurtenis = new Gebeurtenis(
                voor.zaak().laatste() + 1,
                op,
                melding.soort(),
                melding.door(),
                melding.stap(),
                melding.aanbieder(),
                melding.gemeente(),
                melding.bericht());
        Aanmelding na = voor.met(voor.zaak().met(gebeurtenis));
        nu.put(id, na);
        zetten.add(new Zet(voor, na, gebeurtenis));
        gebeurd.add(new Gebeurd(id, gebeurtenis, melding.sleutel(), gesloten(melding.toelichting(), id)));
    }

    private Kluis.Gesloten gesloten(String toelichting, UUID id) {
        return toelichting == null ? null : kluis.sluit(toelichting.getBytes(StandardCharsets.UTF_8), id);
    }

    /** What happened, in order. */
    List<Zet> zetten() {
        return zetten;
    }

    List<Gebeurd> gebeurd() {
        return gebeurd;
    }

    /** The cases in which something happened, as they are now. */
    List<Aanmelding> gewijzigd() {
        return zetten.stream().map(zet -> zet.na().id()).distinct().map(nu::get).toList();
    }
}
