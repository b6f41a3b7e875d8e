package nl.jeugdpoort.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a date that exists, as in 2026-01-31; nothing is right too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Datum.Datumtoets.class)
@interface Datum {

    String message() default
            "Dit moet een bestaande datum tussen 2000 en 2100 zijn, zoals 2026-01-31 (in CSV ook 31-1-2026).";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it. */
    final class Datumtoets implements ConstraintValidator<Datum, String> {

        @Override
        public boolean isValid(String tekst, ConstraintValidatorContext context) {
            return tekst == null || Dagen.lees(tekst).isPresent();
        }
    }
}
