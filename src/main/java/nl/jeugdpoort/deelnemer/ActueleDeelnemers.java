package nl.jeugdpoort.deelnemer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the configuration that counts at the moment of the call. */
@Component
class ActueleDeelnemers implements Deelnemers {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Standhouder houder;
    private final Clock klok;

    ActueleDeelnemers(Standhouder houder, Clock klok) {
        this.houder = houder;
        this.klok = klok;
    }

    @Override
    public Optional<Deelnemer> vind(String code) {
        return Optional.ofNullable(houder.stand().deelnemers().get(code));
    }

    @Override
    public Collection<Deelnemer> alle() {
        return houder.stand().deelnemers().values();
    }

    @Override
    public boolean magIndienen(String indiener, String afzender, String berichtsoort) {
        if (indiener.equals(afzender)) {
            return true;
        }
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
        return houder.stand().mandaten().stream().anyMatch(m -> m.geldt(indiener, afzender, berichtsoort, vandaag));
    }

    @Override
    public Optional<Deelnemer> metOin(String oin) {
        return alle().stream().filter(deelnemer -> oin.equals(deelnemer.oin())).findFirst();
    }
}
