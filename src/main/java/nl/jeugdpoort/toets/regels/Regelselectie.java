package nl.jeugdpoort.toets.regels;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaard.Gedeeld;
import nl.jeugdpoort.toets.regels.Berichtboek.Ingang;

/**
 * Which of all rules on one message hold for the kinds of one standard.
 *
 * @param alle the rules of all standards
 */
record Regelselectie(List<Ingang> alle, Standaard standaard) {

    /** The rules for one kind of message, in order of their codes. */
    List<Ingang> voor(String berichtsoort) {
        Set<String> soorten = standaard.regelsoorten(berichtsoort);
        Map<String, Ingang> gekozen = new TreeMap<>();
        for (String pakket : standaard.regels().pakketten()) {
            moetRegelsHebben(pakket);
            gekozen.putAll(perCode(uit(pakket).filter(i -> i.geldtVoor(soorten))));
        }
        gekozen.keySet().removeAll(standaard.regels().zonder());
        standaard.regels().gedeeld().stream()
                .filter(g -> g.berichten().stream().anyMatch(soorten::contains))
                .forEach(g -> gekozen.put(g.code(), uitvoering(g)));
        return List.copyOf(gekozen.values());
    }

    /** Otherwise a package that nobody looks into would let everything pass. */
    private void moetRegelsHebben(String pakket) {
        if (uit(pakket).findAny().isEmpty()) {
            throw new IllegalStateException(
                    standaard.naam() + " names " + pakket + ", in which no rule on one message was found");
        }
    }

    private Map<String, Ingang> perCode(Stream<Ingang> ingangen) {
        Map<String, Ingang> perCode = new TreeMap<>();
        ingangen.forEach(i -> {
            if (perCode.put(i.regel().code(), i) != null) {
                throw new IllegalStateException(
                        standaard.naam() + " has rule " + i.regel().code() + " twice");
            }
        });
        return perCode;
    }

    private Stream<Ingang> uit(String pakket) {
        return alle.stream().filter(i -> i.staatIn(pakket));
    }

    private Ingang uitvoering(Gedeeld gedeeld) {
        return uit(gedeeld.uit())
                .filter(i -> i.regel().code().equals(gedeeld.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        standaard.naam() + " shares rule " + gedeeld.code() + ", which is not in " + gedeeld.uit()));
    }
}
