package nl.jeugdpoort.toets.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.toets.schema.Element;
import nl.jeugdpoort.toets.schema.Luisteraar;
import org.springframework.stereotype.Component;

/** The rules on one message alone in order of their codes, and who of them looks at which class of which kind of message. */
@Component
public final class Berichtboek implements Luisteraar.Boek {

    /** A rule and what its annotation says. */
    record Ingang(Regel regel, Berichtregel uitvoering) {

        boolean geldtVoor(Set<String> soorten) {
            return Arrays.stream(regel.berichten()).anyMatch(soorten::contains);
        }

        boolean staatIn(String pakket) {
            return (uitvoering.getClass().getPackageName() + ".").startsWith(pakket + ".");
        }

        boolean kijktNaar(Element element) {
            return !element.isWaarde()
                    && Arrays.stream(regel.klassen())
                            .anyMatch(k -> element.pad().endsWith("/" + k));
        }
    }

    private final List<Ingang> ingangen;

    public Berichtboek(List<Berichtregel> regels) {
        ingangen = regels.stream()
                .map(Berichtboek::ingang)
                .sorted(Comparator.comparing(i -> i.regel().code()))
                .toList();
    }

    private static Ingang ingang(Berichtregel uitvoering) {
        Regel regel = uitvoering.getClass().getAnnotation(Regel.class);
        if (regel == null || regel.klassen().length == 0) {
            throw new IllegalStateException(
                    uitvoering.getClass() + " is a rule without @Regel, or one without classes");
        }
        return new Ingang(regel, uitvoering);
    }

    /** The rules, in order of their codes. */
    public List<Regel> regels() {
        return ingangen.stream().map(Ingang::regel).toList();
    }

    @Override
    public Optional<Luisteraar.Soort> voor(Standaard standaard, String berichtsoort, Element wortel) {
        List<Ingang> hier = new Regelselectie(ingangen, standaard).voor(berichtsoort);
        if (hier.isEmpty()) {
            return Optional.empty();
        }
        List<Element> elementen = new ArrayList<>();
        verzamel(wortel, elementen);
        hier.forEach(i -> moetKijken(i, berichtsoort, elementen));
        return Optional.of(new Klassenboek(hier, elementen, Retourcodevertaling.van(standaard.regels())));
    }

    private static void verzamel(Element element, List<Element> elementen) {
        elementen.add(element);
        element.kinderen().forEach(kind -> verzamel(kind, elementen));
    }

    private static void moetKijken(Ingang ingang, String berichtsoort, List<Element> elementen) {
        if (elementen.stream().noneMatch(ingang::kijktNaar)) {
            throw new IllegalStateException(
                    ingang.regel().code() + " finds none of its classes in " + berichtsoort + ", for which it holds");
        }
    }
}
