package nl.jeugdpoort.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Starts and stops of one client at one aanbieder that were not taken back. */
public final class Leveringstand {

    private final List<Levering> eerder = new ArrayList<>();
    private final List<Levering> nu;

    Leveringstand(Registerbericht bericht, Collection<Feit<?>> vanPaar) {
        UUID client = bericht.client();
        Stand.soort(vanPaar, Levering.class)
                .filter(f -> client != null && client.equals(f.client()))
                .map(Feit::inhoud)
                .forEach(levering -> verwerk(levering, eerder));
        nu = new ArrayList<>(eerder);
        bericht.alle(Levering.class).stream().filter(Levering::verwijdert).forEach(levering -> verwerk(levering, nu));
    }

    private static void verwerk(Levering levering, List<Levering> stand) {
        if (levering.verwijdert()) {
            stand.removeIf(ander -> zelfde(ander, levering));
        } else {
            stand.add(levering);
        }
    }

    private static boolean zelfde(Levering een, Levering ander) {
        return een.getClass() == ander.getClass() && een.sleutel().equals(ander.sleutel());
    }

    /** Whether an earlier message reported this one, and none took it back. */
    public boolean eerderGemeld(Levering levering) {
        return eerder.stream().anyMatch(ander -> zelfde(ander, levering));
    }

    /** Whether this one still stands after what the message at hand takes back. */
    public boolean gemeld(Levering levering) {
        return nu.stream().anyMatch(ander -> zelfde(ander, levering));
    }

    /** The starts that stand after what the message at hand takes back, in order of their messages. */
    public List<Start> starts() {
        return soort(Start.class);
    }

    /** The stops that stand after what the message at hand takes back, in order of their messages. */
    public List<Stop> stops() {
        return soort(Stop.class);
    }

    private <T extends Levering> List<T> soort(Class<T> soort) {
        return nu.stream().filter(soort::isInstance).map(soort::cast).toList();
    }
}
