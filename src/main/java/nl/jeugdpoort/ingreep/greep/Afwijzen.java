package nl.jeugdpoort.ingreep.greep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** Gives up on a message: its receiver does not get it. That its sender hears of it, follows later. */
@Component
final class Afwijzen implements Greep {

    private final Zetter zetter;

    Afwijzen(Zetter zetter) {
        this.zetter = zetter;
    }

    @Override
    public Actie actie() {
        return Actie.AFWIJZEN;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        List<AfleveringOverzicht> nogNiet = stand.met(Afleverstatus.OPEN, Afleverstatus.GEPARKEERD);
        boolean kan = !nogNiet.isEmpty()
                || stand.inVerwerking(BerichtStatus.ONTVANGEN)
                || stand.inVerwerking(BerichtStatus.GEPARKEERD);
        return kan
                ? Keuze.ja(stand, nogNiet)
                : Keuze.nee(stand, "Dit bericht is al klaar; de status is " + stand.woord() + ".");
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        zetter.zetAlle(keuzes, Afleverstatus.AFGEWEZEN, "Afgewezen door " + opdracht.actor() + ".");
        keuzes.stream()
                .filter(Keuze::inVerwerking)
                .forEach(keuze -> zetter.uitVerwerking(keuze.stand().bericht()));
        Map<Boolean, List<Keuze>> geheel = keuzes.stream().collect(Collectors.partitioningBy(Afwijzen::bijNiemand));
        zetter.stelVast(opdracht, geheel.get(true), BerichtStatus.AFGEKEURD, "afgewezen");
        zetter.noteer(opdracht, geheel.get(false), BerichtStatus.AFGEKEURD, "afgewezen");
        return Zetter.zetten(keuzes, Afleverstatus.AFGEWEZEN, BerichtStatus.AFGEKEURD);
    }

    /** Whether after this nobody has it, or gets it. */
    private static boolean bijNiemand(Keuze keuze) {
        return keuze.stand().afleveringen().stream()
                .allMatch(a -> a.status() == Afleverstatus.AFGEWEZEN
                        || keuze.afleveringen().contains(a));
    }
}
