package nl.jeugdpoort.toets.regellijst;

import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.toets.regels.Regel;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Which rules have a class: found by {@link Regel}, so that nobody has to keep a list. */
final class Regelklassen {

    private Regelklassen() {}

    /** The codes of all rule classes; loads none of them. */
    static Set<String> codes() {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Regel.class));
        return zoeker.findCandidateComponents(Regel.class.getPackageName()).stream()
                .map(gevonden -> ((AnnotatedBeanDefinition) gevonden).getMetadata())
                .map(klasse -> klasse.getAnnotations().get(Regel.class).getString("code"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
