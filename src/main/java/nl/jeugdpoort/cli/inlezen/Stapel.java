package nl.jeugdpoort.cli.inlezen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;

/** A pile of old messages. What a retour in it refused counts as never sent. */
final class Stapel {

    private static final String DECLARATIEANTWOORD = "JW325";

    private final Toetsbank bank = Toetsbank.los();
    private final List<Oudbericht> berichten = new ArrayList<>();
    private final Set<Heenverwijzing> afgekeurd = new HashSet<>();
    private final Map<Path, String> fouten = new LinkedHashMap<>();
    private int retouren;

    /** Takes one file. */
    void neem(Path bestand) {
        try {
            Toetsresultaat gelezen = bank.lees(Files.readAllBytes(bestand));
            if (gelezen.oordeel() == Oordeel.GELDIG) {
                neem(bestand, gelezen.kop());
            } else {
                fouten.put(bestand, zin(gelezen.bevindingen()));
            }
        } catch (IOException e) {
            fouten.put(bestand, "Het bestand is niet te lezen: " + e.getMessage());
        }
    }

    private void neem(Path bestand, Berichtkop kop) {
        if (!kop.isAntwoord() || kop.berichtsoort().equals(DECLARATIEANTWOORD)) {
            berichten.add(new Oudbericht(bestand, kop));
            return;
        }
        retouren++;
        if (!kop.feiten().retourcodes().isEmpty()) {
            afgekeurd.add(kop.heen());
        }
    }

    private static String zin(List<Bevinding> bevindingen) {
        Bevinding eerste = bevindingen.getFirst();
        return "Regel " + eerste.regelnummer() + ": " + eerste.melding();
    }

    /** The messages that count, in the order in which they were sent. */
    List<Oudbericht> opVolgorde() {
        return berichten.stream()
                .filter(b -> !afgekeurd.contains(sleutel(b.kop())))
                .sorted(Oudbericht.OP_VOLGORDE)
                .toList();
    }

    private static Heenverwijzing sleutel(Berichtkop kop) {
        return new Heenverwijzing(kop.afzender(), kop.berichtsoort(), kop.identificatie());
    }

    /** How many messages a retour refused. */
    int afgekeurd() {
        return berichten.size() - opVolgorde().size();
    }

    int retouren() {
        return retouren;
    }

    /** Files that hold no valid message, each with a Dutch sentence. */
    Map<Path, String> fouten() {
        return fouten;
    }
}
