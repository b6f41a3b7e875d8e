package nl.jeugdpoort.toets;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the rules on whole messages, in the packages that a standard names; so adding a rule is adding a class. */
public final class Documentregels {

    private Documentregels() {}

    /** The codes of the rules of a standard; loads none of them. */
    public static Stream<String> codes(Standaard.Regelkeuze regels) {
        return klassen(regels)
                .map(ClassUtils::getShortName)
                .filter(code -> !regels.zonder().contains(code));
    }

    /** The rules of a standard, in order of their codes. */
    static List<Documentregel> van(Standaard standaard) {
        List<Documentregel> gevonden = klassen(standaard.regels())
                .map(naam -> ClassUtils.resolveClassName(naam, Documentregels.class.getClassLoader()))
                .map(klasse -> (Documentregel) BeanUtils.instantiateClass(klasse))
                .filter(regel -> !standaard.regels().zonder().contains(regel.code()))
                .sorted(Comparator.comparing(Documentregel::code))
                .toList();
        if (gevonden.isEmpty() && !standaard.regels().documentpakketten().isEmpty()) {
            throw new IllegalStateException(standaard.naam() + " names "
                    + standaard.regels().documentpakketten() + ", in which no rule on a whole message was found");
        }
        return gevonden;
    }

    private static Stream<String> klassen(Standaard.Regelkeuze regels) {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AssignableTypeFilter(Documentregel.class));
        return regels.documentpakketten().stream()
                .flatMap(pakket -> zoeker.findCandidateComponents(pakket).stream())
                .map(gevonden -> gevonden.getBeanClassName());
    }
}
