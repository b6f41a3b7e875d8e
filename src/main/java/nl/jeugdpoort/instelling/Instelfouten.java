package nl.jeugdpoort.instelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the errors of many files; of each file the first ones are shown, and how many more there are. */
final class Instelfouten {

    private static final int GETOOND = 25;

    private final Map<String, List<Instelfout>> perBestand = new TreeMap<>();
    private final Map<String, Integer> meer = new TreeMap<>();

    void voegToe(Instelfout fout) {
        List<Instelfout> eerdere = perBestand.computeIfAbsent(fout.bestand(), b -> new ArrayList<>());
        if (eerdere.size() < GETOOND) {
            eerdere.add(fout);
        } else {
            meer.merge(fout.bestand(), 1, Integer::sum);
        }
    }

    /**
     * Ends the reading.
     *
     * @throws OngeldigeInstellingen when there was any error
     */
    void controleer() {
        if (perBestand.isEmpty()) {
            return;
        }
        List<Instelfout> fouten = new ArrayList<>();
        perBestand.forEach((bestand, eigen) -> {
            eigen.sort(Comparator.comparing(Instelfout::regel));
            fouten.addAll(eigen);
            if (meer.containsKey(bestand)) {
                int laatste = eigen.getLast().regel();
                fouten.add(new Instelfout(bestand, laatste, "", "en nog " + meer.get(bestand) + " fouten hierna"));
            }
        });
        throw new OngeldigeInstellingen(fouten);
    }
}
