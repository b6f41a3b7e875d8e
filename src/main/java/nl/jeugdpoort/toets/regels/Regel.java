package nl.jeugdpoort.toets.regels;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.springframework.stereotype.Component;

/** Marks the class that is one rule of a standard: of each that names its package, and has the kinds of message that it names. */
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Regel {

    /** Code of the rule, for example {@code TR135}; also the name of the class. */
    String code();

    /** Code that a retour reports, from the list of retourcodes of the standard. */
    String retourcode() default "0001";

    /** Level of checking. */
    Niveau niveau() default Niveau.BERICHT;

    /** What the rule needs apart from the message. */
    Bron bron() default Bron.GEEN;

    /** Kinds of message to which it applies; a {@link Berichtregel} applies to their retours as well. */
    String[] berichten();

    /** Classes at whose end a {@link Berichtregel} looks, each by the end of its path, for example {@code Relatie/Contact}. */
    String[] klassen() default {};

    /** What a rule may need apart from the message. */
    enum Bron {
        GEEN,
        LIJST,
        KALENDER,
        CONTRACT,
        EERDERE_BERICHTEN
    }
}
