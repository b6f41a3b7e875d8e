package nl.jeugdpoort.deelnemer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the configuration that counts at the moment of the call. */
@Component
class ActueleRegios implements Regios {

    private final Standhouder houder;

    ActueleRegios(Standhouder houder) {
        this.houder = houder;
    }

    @Override
    public List<Regio> alle() {
        return houder.stand().regios();
    }

    @Override
    public Optional<Regio> vind(String cbsJeugdregio) {
        return alle().stream()
                .filter(regio -> regio.cbsJeugdregio().equals(cbsJeugdregio))
                .findFirst();
    }

    @Override
    public Optional<Regio> vanGemeente(String gemeentecode) {
        return alle().stream()
                .filter(regio ->
                        regio.gemeenten().stream().anyMatch(g -> g.code().equals(gemeentecode)))
                .findFirst();
    }
}
