package nl.jeugdpoort.ingreep.greep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** Takes a message out of the way for the new one that was made of it; one that is done stays as it is. */
@Component
final class Vervangen implements Greep {

    private static final String SOORT = "vervangen";

    private final Zetter zetter;

    Vervangen(Zetter zetter) {
        this.zetter = zetter;
    }

    @Override
    public Actie actie() {
        return Actie.VERBETEREN;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        return Keuze.ja(stand, stand.met(Afleverstatus.OPEN, Afleverstatus.GEPARKEERD));
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        for (Keuze keuze : keuzes) {
            if (!keuze.afleveringen().isEmpty()) {
                zetter.zetAlle(List.of(keuze), Afleverstatus.AFGEWEZEN, "Vervangen door " + opdracht.actor() + ".");
            } else if (wacht(keuze.stand())) {
                zetter.uitVerwerking(keuze.stand().bericht());
            }
            zetter.stelVast(opdracht, List.of(keuze), status(keuze), SOORT);
        }
        return Zetter.zetten(keuzes, Afleverstatus.AFGEWEZEN, BerichtStatus.AFGEKEURD);
    }

    private static boolean wacht(Stand stand) {
        return stand.inVerwerking(BerichtStatus.ONTVANGEN) || stand.inVerwerking(BerichtStatus.GEPARKEERD);
    }

    /** Null when the message was done and its status stays. */
    private static BerichtStatus status(Keuze keuze) {
        boolean nietAangekomen = keuze.stand().met(Afleverstatus.AFGELEVERD).isEmpty();
        boolean stond = !keuze.afleveringen().isEmpty() || wacht(keuze.stand());
        return stond && nietAangekomen ? BerichtStatus.AFGEKEURD : null;
    }
}
