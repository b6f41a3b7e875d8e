package nl.jeugdpoort.aanmelding;

import java.util.List;
import nl.jeugdpoort.aanmelding.opslag.VerlopenStore;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.termijn.Verloopgevolg;
import org.springframework.stereotype.Component;

/** Puts by which terms of cases expired; the cases hear of it in transactions of their own ({@link Aanmeldbewaking}). */
@Component
class Verlopenpost implements Verloopgevolg {

    private final VerlopenStore store;

    Verlopenpost(VerlopenStore store) {
        this.store = store;
    }

    @Override
    public void verlopen(List<TermijnOverzicht> termijnen) {
        List<String> sleutels = termijnen.stream()
                .map(TermijnOverzicht::sleutel)
                .filter(Staptermijn::isSleutel)
                .toList();
        if (!sleutels.isEmpty()) {
            store.voegToe(sleutels);
        }
    }
}
