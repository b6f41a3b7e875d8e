package nl.jeugdpoort.toets.regellijst;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every rule of every standard with its state: built when it has a class, otherwise as the file says. */
@Component
public final class Regellijst {

    private final List<Lijstregel> regels;

    @Autowired
    public Regellijst(Standaardmappen standaarden) {
        regels = standaarden.alle().stream().flatMap(Regellijst::van).toList();
    }

    /** The rules of the standards in the program. */
    public Regellijst() {
        this(Standaardmappen.meegeleverd());
    }

    /** @param gebouwd codes of the rules that have a class */
    Regellijst(List<Lijstregel> bestand, Set<String> gebouwd) {
        regels = metStand(bestand, gebouwd).toList();
    }

    private static Stream<Lijstregel> van(Standaard standaard) {
        return metStand(Regelbestand.lees(standaard), Regelklassen.codes(standaard.regels()));
    }

    private static Stream<Lijstregel> metStand(List<Lijstregel> bestand, Set<String> gebouwd) {
        Map<String, Lijstregel> regels = new LinkedHashMap<>();
        bestand.forEach(regel -> {
            if (regels.put(regel.code(), gebouwd.contains(regel.code()) ? regel.met(Stand.GEBOUWD) : regel) != null) {
                throw new IllegalStateException(
                        "De regellijst van " + regel.standaard() + " heeft " + regel.code() + " twee keer");
            }
        });
        return regels.values().stream().map(regel -> regel.met(stand(regel, regels)));
    }

    private static Stand stand(Lijstregel regel, Map<String, Lijstregel> regels) {
        if (regel.stand() != null) {
            return regel.stand();
        }
        Stand laatste = regel.uitgewerktIn().stream()
                .map(code -> stand(regels.get(code), regels))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return laatste.gedaan() ? Stand.GEBOUWD : laatste;
    }

    /** All rules, by standard in the order of its file. */
    public List<Lijstregel> alle() {
        return regels;
    }

    /** The rule with this code, written in capitals or not; of the first standard that has it. */
    public Optional<Lijstregel> zoek(String code) {
        return regels.stream()
                .filter(regel -> regel.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
