package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdpoort.toets.regels.Regel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

class RegelnamenTest {

    /** Spring refuses to start when two classes of the same name do not say how they differ. */
    @Test
    void een_code_met_een_deel_in_het_bericht_en_een_deel_in_de_keten_geeft_twee_regels() {
        DefaultListableBeanFactory fabriek = new DefaultListableBeanFactory();
        new ClassPathBeanDefinitionScanner(fabriek).scan(Regel.class.getPackageName());
        assertThat(fabriek.getBeanDefinitionNames()).contains("TR314", "ketenTR314");
    }
}
