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

/** Makes stand still what is on its way, until somebody releases it. */
@Component
final class Parkeren implements Greep {

    private final Zetter zetter;

    Parkeren(Zetter zetter) {
        this.zetter = zetter;
    }

    @Override
    public Actie actie() {
        return Actie.PARKEREN;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        List<AfleveringOverzicht> open = stand.met(Afleverstatus.OPEN);
        return open.isEmpty() && !stand.inVerwerking(BerichtStatus.ONTVANGEN)
                ? Keuze.nee(stand, "Dit bericht is niet onderweg; de status is " + stand.woord() + ".")
                : Keuze.ja(stand, open);
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        zetter.zetAlle(keuzes, Afleverstatus.GEPARKEERD, "Geparkeerd door " + opdracht.actor() + ".");
        keuzes.stream()
                .filter(Keuze::inVerwerking)
                .forEach(keuze -> zetter.uitVerwerking(keuze.stand().bericht()));
        zetter.noteer(opdracht, keuzes, BerichtStatus.GEPARKEERD, "geparkeerd");
        return Zetter.zetten(keuzes, Afleverstatus.GEPARKEERD, BerichtStatus.GEPARKEERD);
    }
}
