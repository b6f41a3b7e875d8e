package nl.jeugdpoort.aanmelding;

import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.DocumentStore;
import nl.jeugdpoort.aanmelding.opslag.Documentrij;
import org.springframework.stereotype.Component;

/** Which bepaling counts in a case. */
@Component
public class Zaakbepalingen {

    private final DocumentStore documenten;

    Zaakbepalingen(DocumentStore documenten) {
        this.documenten = documenten;
    }

    /** The message with the newest version of the bepaling; empty when the case has none yet. */
    public Optional<UUID> nieuwste(UUID aanmelding) {
        return documenten.nieuwste(aanmelding).stream()
                .filter(document -> document.soort().equals(Zaakdocument.BEPALING))
                .map(Documentrij::bericht)
                .findFirst();
    }
}
