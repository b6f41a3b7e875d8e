package nl.jeugdpoort.toets.regels;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaard.Gedeeld;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds rules where no gateway runs, as on the command line: in the packages that the standards name. */
public final class Regelvinder {

    private Regelvinder() {}

    /**
     * Makes every rule of a kind, of the standards in the program, that can do with what is given.
     *
     * @param welke which rules to make
     * @param middelen what their constructors may ask for
     */
    public static <T> List<T> vind(Class<T> soort, Predicate<Regel> welke, Object... middelen) {
        return vind(Standaardmappen.meegeleverd(), soort, welke, middelen);
    }

    /** As {@link #vind(Class, Predicate, Object...)}, of these standards; they are themselves something to ask for. */
    public static <T> List<T> vind(
            Standaardmappen standaarden, Class<T> soort, Predicate<Regel> welke, Object... middelen) {
        DefaultListableBeanFactory fabriek = new DefaultListableBeanFactory();
        Stream.concat(Stream.of(standaarden), Stream.of(middelen))
                .forEach(middel -> fabriek.registerSingleton(middel.getClass().getName(), middel));
        return klassen(standaarden).stream()
                .filter(k -> soort.isAssignableFrom(k) && welke.test(k.getAnnotation(Regel.class)))
                .map(k -> soort.cast(fabriek.autowire(k, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false)))
                .toList();
    }

    private static Set<Class<?>> klassen(Standaardmappen standaarden) {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Regel.class));
        return standaarden.alle().stream()
                .flatMap(Regelvinder::pakketten)
                .distinct()
                .flatMap(pakket -> zoeker.findCandidateComponents(pakket).stream())
                .map(Regelvinder::klasse)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> pakketten(Standaard standaard) {
        return Stream.concat(
                standaard.regels().pakketten().stream(),
                standaard.regels().gedeeld().stream().map(Gedeeld::uit));
    }

    private static Class<?> klasse(BeanDefinition gevonden) {
        return ClassUtils.resolveClassName(gevonden.getBeanClassName(), Regelvinder.class.getClassLoader());
    }
}
