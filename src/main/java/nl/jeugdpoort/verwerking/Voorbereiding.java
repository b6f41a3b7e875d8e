package nl.jeugdpoort.verwerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.AntwoordStore;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registers;
import nl.jeugdpoort.toets.BevindingStore;
import nl.jeugdpoort.toets.Ketentoets;
import org.springframework.stereotype.Component;

/** Cuts a batch into pieces that can be judged together, and reads what a piece needs, in a few statements. */
@Component
class Voorbereiding {

    private static final String DECLARATIEANTWOORD = "JW325";

    private final BevindingStore bevindingen;
    private final BerichtStore berichten;
    private final AntwoordStore antwoorden;
    private final Ketentoets ketentoets;
    private final Registers registers;

    Voorbereiding(
            BevindingStore bevindingen,
            BerichtStore berichten,
            AntwoordStore antwoorden,
            Ketentoets ketentoets,
            Registers registers) {
        this.bevindingen = bevindingen;
        this.berichten = berichten;
        this.antwoorden = antwoorden;
        this.ketentoets = ketentoets;
        this.registers = registers;
    }

    /** The batch in order, in pieces. A retour that takes back what a sheet may hold stands alone. */
    static List<List<Bericht>> stukken(List<Bericht> bundel) {
        List<List<Bericht>> stukken = new ArrayList<>();
        boolean vorigeAlleen = true;
        for (Bericht bericht : bundel) {
            boolean alleen = staatAlleen(bericht);
            if (alleen || vorigeAlleen) {
                stukken.add(new ArrayList<>());
            }
            stukken.getLast().add(bericht);
            vorigeAlleen = alleen;
        }
        return stukken;
    }

    private static boolean staatAlleen(Bericht bericht) {
        return bericht.kop().isAntwoord()
                && !bericht.kop().feiten().retourcodes().isEmpty()
                && !raaktRegisters(bericht);
    }

    /** Reads what the judging of a piece needs. */
    Werkstuk open(List<Bericht> stuk) {
        List<Bericht> teLezen =
                stuk.stream().filter(Voorbereiding::raaktRegisters).toList();
        List<UUID> ids = teLezen.stream().map(Bericht::id).toList();
        Map<UUID, byte[]> inhouden = ids.isEmpty() ? Map.of() : berichten.inhoud(ids);
        Map<UUID, Registerbericht> gelezen = new LinkedHashMap<>();
        teLezen.forEach(b -> gelezen.put(b.id(), ketentoets.lees(b, inhouden.get(b.id()))));
        return new Werkstuk(
                stuk,
                bevindingen.bij(stuk.stream().map(Bericht::id).toList()),
                Heenboek.lees(stuk, antwoorden),
                inhouden,
                gelezen,
                registers.open(gelezen.values()));
    }

    /** Writes what the messages of a piece brought: facts into the registers, and which message they answer. */
    void schrijf(Werkstuk stuk) {
        if (!stuk.heenboek().koppelingen().isEmpty()) {
            antwoorden.koppel(stuk.heenboek().koppelingen());
        }
        registers.schrijf(stuk.blad());
    }

    /** A retour holds nothing of its own. */
    private static boolean raaktRegisters(Bericht bericht) {
        return !bericht.kop().isAntwoord() || bericht.kop().berichtsoort().equals(DECLARATIEANTWOORD);
    }
}
