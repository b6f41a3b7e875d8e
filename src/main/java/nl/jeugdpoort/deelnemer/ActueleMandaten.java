package nl.jeugdpoort.deelnemer;

import java.util.List;
import org.springframework.stereotype.Component;

/** Answers from the configuration that counts at the moment of the call. */
@Component
class ActueleMandaten implements Mandaten {

    private final Standhouder houder;

    ActueleMandaten(Standhouder houder) {
        this.houder = houder;
    }

    @Override
    public List<Mandaat> alle() {
        return houder.stand().mandaten();
    }
}
