package nl.jeugdpoort.verwerking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.register.Blad;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.Bevinding;

/**
 * Messages that are judged together, with all that was read for it.
 *
 * @param bevindingen the findings that were kept at acceptance, by message
 * @param heenboek what the answers among them answer
 * @param inhouden the bodies, by message
 * @param gelezen the messages as the registers see them
 * @param blad the registers as far as these messages touch them
 */
record Werkstuk(
        List<Bericht> berichten,
        Map<UUID, List<Bevinding>> bevindingen,
        Heenboek heenboek,
        Map<UUID, byte[]> inhouden,
        Map<UUID, Registerbericht> gelezen,
        Blad blad) {

    List<Bevinding> bevindingen(Bericht bericht) {
        return bevindingen.getOrDefault(bericht.id(), List.of());
    }

    byte[] inhoud(Bericht bericht) {
        return inhouden.get(bericht.id());
    }

    Registerbericht gelezen(Bericht bericht) {
        return gelezen.get(bericht.id());
    }

    /** The only client of a message, by message; without those that name none. */
    Map<UUID, UUID> clienten() {
        Map<UUID, UUID> clienten = new HashMap<>();
        gelezen.forEach((id, bericht) -> {
            UUID client = bericht.client();
            if (client != null) {
                clienten.put(id, client);
            }
        });
        return clienten;
    }

    Stand stand(Bericht bericht) {
        return blad.stand(gelezen(bericht));
    }
}
