package nl.jeugdpoort.aflevering.kanaal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import org.springframework.stereotype.Component;

/** Finds the deliverer for an addressee's way out. */
@Component
public class Bezorgers {

    private final Map<Afleverkanaal, Bezorger> bezorgers = new EnumMap<>(Afleverkanaal.class);

    Bezorgers(List<Bezorger> alle) {
        alle.forEach(b -> bezorgers.put(b.kanaal(), b));
    }

    /** One attempt by this channel. */
    public Uitkomst bezorg(Afleverkanaal kanaal, Zending zending) {
        return bezorgers.get(kanaal).bezorg(zending);
    }
}
