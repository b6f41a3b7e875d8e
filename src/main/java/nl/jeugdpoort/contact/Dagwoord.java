package nl.jeugdpoort.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a day of the week; nothing is right too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Dagwoord.Dagtoets.class)
@interface Dagwoord {

    String message() default "Dit moeten dagen van de week zijn: ma, di, wo, do, vr, za of zo.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it. */
    final class Dagtoets implements ConstraintValidator<Dagwoord, String> {

        @Override
        public boolean isValid(String tekst, ConstraintValidatorContext context) {
            return tekst == null || Weekdag.van(tekst).isPresent();
        }
    }
}
