package nl.jeugdpoort.deelnemer;

import java.util.List;

/** Who may hand over messages in whose name, as configured now. */
public interface Mandaten {

    List<Mandaat> alle();

    /** Those in which this participant hands over, or is the one in whose name. */
    default List<Mandaat> van(String code) {
        return alle().stream()
                .filter(m -> m.indiener().equals(code) || m.afzender().equals(code))
                .toList();
    }
}
