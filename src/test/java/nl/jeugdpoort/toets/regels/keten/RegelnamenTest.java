package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdpoort.toets.Regelnamen;
import nl.jeugdpoort.toets.regels.Regel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** Spring refuses to start when two classes of the same name do not say how they differ. */
class RegelnamenTest {

    @Test
    void een_code_met_een_deel_in_het_bericht_en_een_deel_in_de_keten_geeft_twee_regels() {
        DefaultListableBeanFactory fabriek = new DefaultListableBeanFactory();
        ClassPathBeanDefinitionScanner zoeker = new ClassPathBeanDefinitionScanner(fabriek);
        zoeker.setBeanNameGenerator(new Regelnamen());
        zoeker.scan(Regel.class.getPackageName());
        assertThat(fabriek.getBeanDefinitionNames())
                .contains("nl.jeugdpoort.toets.regels.bericht.TR314", "nl.jeugdpoort.toets.regels.keten.TR314");
    }
}
