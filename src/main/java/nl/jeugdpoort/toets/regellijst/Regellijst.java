package nl.jeugdpoort.toets.regellijst;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every rule of iJw 3.2 with its state: built when it has a class, otherwise as the file says. */
@Component
public final class Regellijst {

    private final Map<String, Lijstregel> regels = new LinkedHashMap<>();

    @Autowired
    public Regellijst() {
        this(Regelbestand.lees(), Regelklassen.codes());
    }

    /** @param gebouwd codes of the rules that have a class */
    Regellijst(List<Lijstregel> bestand, Set<String> gebouwd) {
        bestand.forEach(regel -> {
            if (regels.put(regel.code(), gebouwd.contains(regel.code()) ? regel.met(Stand.GEBOUWD) : regel) != null) {
                throw new IllegalStateException(Regelbestand.BESTAND + " heeft " + regel.code() + " twee keer");
            }
        });
        regels.replaceAll((code, regel) -> regel.met(stand(regel)));
    }

    private Stand stand(Lijstregel regel) {
        if (regel.stand() != null) {
            return regel.stand();
        }
        Stand laatste = regel.uitgewerktIn().stream()
                .map(code -> stand(regels.get(code)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return laatste.gedaan() ? Stand.GEBOUWD : laatste;
    }

    /** All rules, in the order of the file. */
    public List<Lijstregel> alle() {
        return List.copyOf(regels.values());
    }

    /** The rule with this code, written in capitals or not. */
    public Optional<Lijstregel> zoek(String code) {
        return regels.values().stream()
                .filter(regel -> regel.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
