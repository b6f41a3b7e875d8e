package nl.jeugdpoort.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is one of the fixed functions; nothing is right too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Functiewoord.Functietoets.class)
@interface Functiewoord {

    String message() default
            "Kies een functie uit de lijst: jeugdbeschermer, lokaal-team-medewerker, gedragswetenschapper, teamleider, bestuurder, regionale-contactpersoon, voorzitter-jbt of procesondersteuner.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it. */
    final class Functietoets implements ConstraintValidator<Functiewoord, String> {

        @Override
        public boolean isValid(String tekst, ConstraintValidatorContext context) {
            return tekst == null || Functie.van(tekst).isPresent();
        }
    }
}
