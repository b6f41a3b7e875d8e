package nl.jeugdpoort.toets.regellijst;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard.Gedeeld;
import nl.jeugdpoort.standaard.Standaard.Regelkeuze;
import nl.jeugdpoort.toets.Documentregels;
import nl.jeugdpoort.toets.regels.Regel;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Which rules have a class: found by {@link Regel}, so that nobody has to keep a list. */
final class Regelklassen {

    private Regelklassen() {}

    /** The codes of all rules of a standard that have a class; loads none of them. */
    static Set<String> codes(Regelkeuze regels) {
        Stream<String> eigen = regels.pakketten().stream()
                .flatMap(Regelklassen::codes)
                .filter(code -> !regels.zonder().contains(code));
        Stream<String> gedeeld = regels.gedeeld().stream().map(Gedeeld::code);
        return Stream.of(eigen, gedeeld, Documentregels.codes(regels))
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> codes(String pakket) {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Regel.class));
        return zoeker.findCandidateComponents(pakket).stream()
                .map(gevonden -> ((AnnotatedBeanDefinition) gevonden).getMetadata())
                .map(klasse -> klasse.getAnnotations().get(Regel.class).getString("code"));
    }
}
