package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdpoort.toets.regels.Regel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** Spring refuses to start when two classes of the same name do not say how they differ. */
class RegelnamenTest {

    private final DefaultListableBeanFactory fabriek = new DefaultListableBeanFactory();

    @Test
    void een_code_met_een_deel_in_het_bericht_en_een_deel_in_de_keten_geeft_twee_regels() {
        ClassPathBeanDefinitionScanner zoeker = new ClassPathBeanDefinitionScanner(fabriek);
        zoeker.setBeanNameGenerator(new Regelnamen());
        zoeker.scan(Regel.class.getPackageName(), "nl.jeugdpoort.toets.regellijst");
        assertThat(fabriek.getBeanDefinitionNames())
                .contains("nl.jeugdpoort.toets.regels.bericht.TR314", "nl.jeugdpoort.toets.regels.keten.TR314")
                .contains("regellijst");
    }

    @Test
    void wat_niet_gevonden_maar_gegeven_is_heet_zoals_altijd() {
        assertThat(new Regelnamen().generateBeanName(new RootBeanDefinition(Toetsbank.class), fabriek))
                .isEqualTo("toetsbank");
    }
}
