package nl.jeugdpoort.ingreep.greep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** Sends once more what was delivered, because its receiver lost it. */
@Component
final class Nogmaals implements Greep {

    private final Zetter zetter;

    Nogmaals(Zetter zetter) {
        this.zetter = zetter;
    }

    @Override
    public Actie actie() {
        return Actie.NOGMAALS;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        List<AfleveringOverzicht> afgeleverd = stand.met(Afleverstatus.AFGELEVERD);
        return afgeleverd.isEmpty()
                ? Keuze.nee(stand, "Dit bericht is nog bij niemand afgeleverd.")
                : Keuze.ja(stand, afgeleverd);
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        zetter.zetAlle(keuzes, Afleverstatus.OPEN, null);
        zetter.noteer(opdracht, keuzes, BerichtStatus.GOEDGEKEURD, "nogmaals-verstuurd");
        return Zetter.zetten(keuzes, Afleverstatus.OPEN, BerichtStatus.GOEDGEKEURD);
    }
}
