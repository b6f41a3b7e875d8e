package nl.jeugdpoort.ingreep.greep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** Delivers a message to another participant than it was meant for. */
@Component
final class Omleiden implements Greep {

    private final Zetter zetter;
    private final Afleveringen afleveringen;
    private final Deelnemers deelnemers;

    Omleiden(Zetter zetter, Afleveringen afleveringen, Deelnemers deelnemers) {
        this.zetter = zetter;
        this.afleveringen = afleveringen;
        this.deelnemers = deelnemers;
    }

    @Override
    public Actie actie() {
        return Actie.OMLEIDEN;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        List<AfleveringOverzicht> nogNiet = stand.met(Afleverstatus.OPEN, Afleverstatus.GEPARKEERD);
        if (nogNiet.isEmpty()) {
            return Keuze.nee(
                    stand, "Er is geen levering die nog ergens anders heen kan; de status is " + stand.woord() + ".");
        }
        if (opdracht.naar() != null
                && naar(stand, opdracht.naar())
                        .filter(a -> a.status() != Afleverstatus.AFGEWEZEN)
                        .isPresent()) {
            return Keuze.nee(stand, "Dit bericht is al naar " + opdracht.naar() + " gestuurd.");
        }
        return Keuze.ja(stand, nogNiet);
    }

    private Optional<AfleveringOverzicht> naar(Stand stand, String ontvanger) {
        return afleveringen.bij(stand.bericht().id()).stream()
                .filter(a -> a.ontvanger().equals(ontvanger))
                .findFirst();
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        Deelnemer naar = deelnemers.vind(opdracht.naar()).orElseThrow();
        zetter.zetAlle(keuzes, Afleverstatus.AFGEWEZEN, "Omgeleid naar " + naar.code() + ".");
        keuzes.forEach(keuze -> naar(keuze.stand(), naar.code())
                .ifPresent(weer -> zetter.zet(List.of(weer.id()), Afleverstatus.OPEN, null)));
        afleveringen.plan(
                keuzes.stream()
                        .map(k -> new Afleveringen.Opdracht(k.stand().bericht(), naar))
                        .toList(),
                keuzes.stream().map(k -> stap(k, opdracht)).toList());
        zetter.wek(List.of(naar.code()));
        return zetten(keuzes, naar.code());
    }

    private static Overgang stap(Keuze keuze, Opdracht opdracht) {
        String van = String.join(
                ", ",
                keuze.afleveringen().stream()
                        .map(AfleveringOverzicht::ontvanger)
                        .toList());
        return new Overgang(
                keuze.bericht(),
                BerichtStatus.GOEDGEKEURD,
                "omgeleid",
                opdracht.actor(),
                "Van " + van + " naar " + opdracht.naar() + ": " + opdracht.reden());
    }

    private Map<UUID, List<Zet>> zetten(List<Keuze> keuzes, String naar) {
        Map<UUID, List<Zet>> zetten =
                new HashMap<>(Zetter.zetten(keuzes, Afleverstatus.AFGEWEZEN, BerichtStatus.GOEDGEKEURD));
        for (Keuze keuze : keuzes) {
            List<Zet> alle = new ArrayList<>(zetten.get(keuze.bericht()));
            naar(keuze.stand(), naar)
                    .ifPresent(nieuw -> alle.add(new Zet(nieuw.id(), null, Afleverstatus.OPEN.name())));
            zetten.put(keuze.bericht(), alle);
        }
        return zetten;
    }
}
