package nl.jeugdpoort.voorbereiding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtgevolg;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees that a participant sent a concept itself; also of one that moves no case, such as that of a second aanbieder in a bepaling. */
@Component
@Order(3)
class Conceptgebruik implements Berichtgevolg {

    private static final Set<String> SOORTEN = Set.of("JW301", "JW315");

    private final Voorraad voorraad;

    Conceptgebruik(Voorraad voorraad) {
        this.voorraad = voorraad;
    }

    @Override
    public void verwerk(List<Bericht> berichten, Map<UUID, UUID> clienten) {
        List<Bericht> ingestuurd = berichten.stream()
                .filter(b -> SOORTEN.contains(b.kop().berichtsoort()) && b.status() != BerichtStatus.AFGEKEURD)
                .toList();
        if (!ingestuurd.isEmpty()) {
            voorraad.ingestuurd(ingestuurd);
        }
    }
}
