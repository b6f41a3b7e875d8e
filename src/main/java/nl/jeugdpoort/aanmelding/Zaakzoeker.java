package nl.jeugdpoort.aanmelding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.KoppelStore;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;

/** Finds cases by the messages that moved them. */
@Component
public class Zaakzoeker {

    private final KoppelStore koppelingen;

    Zaakzoeker(KoppelStore koppelingen) {
        this.koppelingen = koppelingen;
    }

    /** The cases that these messages are about, as far as the caller may see them; the newest first, a few at most. */
    public List<Zaakverwijzing> vanBerichten(Collection<UUID> berichten, Aanroeper wie) {
        return koppelingen.vanBerichten(berichten, wie.mag(Recht.ALLES_ZIEN) ? null : wie.namens());
    }
}
