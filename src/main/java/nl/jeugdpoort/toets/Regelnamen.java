package nl.jeugdpoort.toets;

import nl.jeugdpoort.toets.regels.Regel;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/** Names rules after their package as well: what a rule asks of one message and of the chain are two classes with one code. */
public final class Regelnamen extends AnnotationBeanNameGenerator {

    @Override
    public String generateBeanName(BeanDefinition gevonden, BeanDefinitionRegistry register) {
        boolean regel = gevonden instanceof AnnotatedBeanDefinition klasse
                && klasse.getMetadata().hasAnnotation(Regel.class.getName());
        return regel ? gevonden.getBeanClassName() : super.generateBeanName(gevonden, register);
    }
}
