package nl.jeugdpoort.bepaling;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** The fields of the record fit together; each that does not is reported at its own place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Samenhang.Toets.class)
public @interface Samenhang {

    String message() default "De velden passen niet bij elkaar.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A record with fields that depend on each other. Fields may be null or wrong: that is reported elsewhere. */
    interface Samenhangend {
        List<Botsing> botsingen();
    }

    /**
     * A field that does not fit with others.
     *
     * @param veld name of the component of the record
     * @param melding Dutch sentence: what is wrong and what to do
     */
    record Botsing(String veld, String melding) {}

    /** Puts each clash at its field. */
    final class Toets implements ConstraintValidator<Samenhang, Samenhangend> {

        @Override
        public boolean isValid(Samenhangend waarde, ConstraintValidatorContext context) {
            List<Botsing> botsingen = waarde == null ? List.of() : waarde.botsingen();
            context.disableDefaultConstraintViolation();
            botsingen.forEach(b -> context.buildConstraintViolationWithTemplate(b.melding())
                    .addPropertyNode(b.veld())
                    .addConstraintViolation());
            return botsingen.isEmpty();
        }
    }
}
