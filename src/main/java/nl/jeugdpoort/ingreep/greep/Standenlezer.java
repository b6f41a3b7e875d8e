package nl.jeugdpoort.ingreep.greep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aflevering.Aflevergrepen;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Werkvoorraad;
import nl.jeugdpoort.ingreep.opslag.Eerder;
import nl.jeugdpoort.ingreep.opslag.Geschiedenis;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Regel;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/** Reads how messages stand, and keeps them so until the transaction ends. */
@Component
public class Standenlezer {

    private final BerichtStore berichten;
    private final Aflevergrepen grepen;
    private final Werkvoorraad voorraad;
    private final Geschiedenis geschiedenis;
    private final RegelStore regels;

    Standenlezer(
            BerichtStore berichten,
            Aflevergrepen grepen,
            Werkvoorraad voorraad,
            Geschiedenis geschiedenis,
            RegelStore regels) {
        this.berichten = berichten;
        this.grepen = grepen;
        this.voorraad = voorraad;
        this.geschiedenis = geschiedenis;
        this.regels = regels;
    }

    /**
     * How the messages of these lines stand, by line; a message that is not there is left out. Locks shards before deliveries, and these
     * before messages, as processing and delivering do.
     */
    public Map<Regel, Stand> lees(Opdracht opdracht, List<Regel> gevraagd) {
        List<UUID> ids = gevraagd.stream().map(Regel::bericht).distinct().toList();
        Set<UUID> stil = houdVerwerkingTegen(ids);
        Map<UUID, List<AfleveringOverzicht>> afleveringen =
                grepen.opSlot(ids).stream().collect(Collectors.groupingBy(AfleveringOverzicht::berichtId));
        Map<UUID, Bericht> gevonden = berichten.opSlot(ids).stream().collect(Collectors.toMap(Bericht::id, b -> b));
        Map<UUID, String> parkeerders = geschiedenis.parkeerders(ids);
        Map<UUID, Eerder> eerder = opdracht.terug() == null ? Map.of() : regels.eerder(opdracht.terug(), ids);
        Map<Regel, Stand> standen = new LinkedHashMap<>();
        for (Regel regel : gevraagd) {
            Bericht bericht = gevonden.get(regel.bericht());
            if (bericht != null) {
                eis(bericht.status() != BerichtStatus.ONTVANGEN || stil.contains(bericht.id()));
                UUID id = bericht.id();
                List<AfleveringOverzicht> gemeend = gemeend(regel, afleveringen.getOrDefault(id, List.of()));
                standen.put(regel, new Stand(bericht, gemeend, parkeerders.get(id), eerder.get(id)));
            }
        }
        return standen;
    }

    /** The messages that are still to be processed, and of which nobody begins the processing now. */
    private Set<UUID> houdVerwerkingTegen(List<UUID> ids) {
        List<Bericht> teVerwerken = berichten.vind(ids).stream()
                .filter(bericht -> bericht.status() == BerichtStatus.ONTVANGEN)
                .toList();
        voorraad.slot(teVerwerken);
        return teVerwerken.stream().map(Bericht::id).collect(Collectors.toSet());
    }

    private static void eis(boolean houdbaar) {
        if (!houdbaar) {
            throw new CannotAcquireLockException("A message was taken up again at this very moment; to be tried again");
        }
    }

    private static List<AfleveringOverzicht> gemeend(Regel regel, List<AfleveringOverzicht> alle) {
        return regel.aflevering() == null
                ? alle
                : alle.stream().filter(a -> a.id() == regel.aflevering()).toList();
    }
}
