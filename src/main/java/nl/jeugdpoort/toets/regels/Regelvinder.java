package nl.jeugdpoort.toets.regels;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds rules where no gateway runs, as on the command line. */
public final class Regelvinder {

    private Regelvinder() {}

    /**
     * Makes every rule of a kind that can do with what is given.
     *
     * @param welke which rules to make
     * @param middelen what their constructors may ask for
     */
    public static <T> List<T> vind(Class<T> soort, Predicate<Regel> welke, Object... middelen) {
        DefaultListableBeanFactory fabriek = new DefaultListableBeanFactory();
        for (Object middel : middelen) {
            fabriek.registerSingleton(middel.getClass().getName(), middel);
        }
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Regel.class));
        return zoeker.findCandidateComponents(Regelvinder.class.getPackageName()).stream()
                .<Class<?>>map(Regelvinder::klasse)
                .filter(k -> soort.isAssignableFrom(k) && welke.test(k.getAnnotation(Regel.class)))
                .map(k -> soort.cast(fabriek.autowire(k, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false)))
                .toList();
    }

    private static Class<?> klasse(BeanDefinition gevonden) {
        return ClassUtils.resolveClassName(gevonden.getBeanClassName(), Regelvinder.class.getClassLoader());
    }
}
