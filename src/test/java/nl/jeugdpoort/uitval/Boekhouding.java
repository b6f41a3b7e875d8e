package nl.jeugdpoort.uitval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.jeugdpoort.cli.simulatie.Simbericht;

/** What the gateway accepted, and so what each partner must see: the message itself, and the retour that answers it. */
final class Boekhouding {

    private final List<Simbericht> geaccepteerd = new CopyOnWriteArrayList<>();

    void geaccepteerd(Simbericht bericht) {
        geaccepteerd.add(bericht);
    }

    int aantal() {
        return geaccepteerd.size();
    }

    List<Waarneming> verwacht(String partner) {
        List<Waarneming> verwacht = new ArrayList<>();
        for (Simbericht bericht : geaccepteerd) {
            if (bericht.ontvanger().equals(partner)) {
                verwacht.add(new Waarneming(bericht.soort().code(), bericht.identificatie()));
            }
            if (bericht.afzender().equals(partner) && bericht.soort().krijgtRetour()) {
                verwacht.add(new Waarneming(bericht.soort().retourcode(), bericht.identificatie()));
            }
        }
        return verwacht;
    }

    /** Each exactly once, nothing else, and of each pair in the order of sending. */
    void controleer(String partner, List<Waarneming> gezien) {
        assertThat(gezien).as("wat %s heeft gekregen", partner).containsExactlyInAnyOrderElementsOf(verwacht(partner));
        gezien.stream()
                .collect(Collectors.groupingBy(w -> w.paar() + w.retour()))
                .forEach((stroom, rij) -> assertThat(rij)
                        .extracting(Waarneming::identificatie)
                        .as("volgorde bij %s van %s", partner, stroom)
                        .isSorted());
    }
}
