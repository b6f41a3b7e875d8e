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

/** Lets go on what stands still: what the gateway parked by sending it again, what an operator parked by releasing it. */
final class Heropenen implements Greep {

    private final Actie actie;
    private final Zetter zetter;

    /** @param actie HERVATTEN or VRIJGEVEN */
    Heropenen(Actie actie, Zetter zetter) {
        this.actie = actie;
        this.zetter = zetter;
    }

    @Override
    public Actie actie() {
        return actie;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        List<AfleveringOverzicht> stil = stand.met(Afleverstatus.GEPARKEERD);
        if (stil.isEmpty() && !stand.inVerwerking(BerichtStatus.GEPARKEERD)) {
            return Keuze.nee(stand, "Dit bericht staat niet geparkeerd; de status is " + stand.woord() + ".");
        }
        if (actie == Actie.VRIJGEVEN && !stand.aangehouden()) {
            return Keuze.nee(
                    stand, "Niemand heeft dit bericht met opzet geparkeerd. Kies " + Actie.HERVATTEN.naam() + ".");
        }
        if (actie == Actie.HERVATTEN && stand.aangehouden()) {
            return Keuze.nee(
                    stand,
                    "%s heeft dit bericht met opzet geparkeerd. Kies %s."
                            .formatted(stand.parkeerder(), Actie.VRIJGEVEN.naam()));
        }
        return Keuze.ja(stand, stil);
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        zetter.zetAlle(keuzes, Afleverstatus.OPEN, null);
        zetter.noteer(opdracht, keuzes, BerichtStatus.ONTVANGEN, actie == Actie.HERVATTEN ? "hervat" : "vrijgegeven");
        keuzes.stream()
                .filter(Keuze::inVerwerking)
                .forEach(keuze -> zetter.naarVerwerking(keuze.stand().bericht()));
        return Zetter.zetten(keuzes, Afleverstatus.OPEN, BerichtStatus.ONTVANGEN);
    }
}
